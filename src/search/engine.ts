// The search in the browser: the files that a query needs, and what it finds, ready to be shown.
import { excerpt, markedPieces, type Piece } from './excerpt.ts';
import { type Found, type Load, readEntries, search } from './query.ts';

/** A result, ready to be shown. */
export interface Result {
	/** Place of its kind in the list of kinds. */
	kind: number;
	title: Piece[];
	/** Its name in Korean; empty where there is none. */
	ko: Piece[];
	/** Its address from the root of the site. */
	url: string;
	excerpt: Piece[];
	context: string;
}

/** Characters of an excerpt. */
const shownLength = 200;

/** Fetches files of an index, each once. One that fails is asked for again the next time. */
function reader(folder: string): Load {
	const kept = new Map<string, Promise<unknown>>();
	return (name) => {
		const known = kept.get(name);
		if (known) return known;
		const file = fetch(`${folder}${name}.json`).then((answer) => {
			if (!answer.ok) throw new Error(answer.url);
			return answer.json() as Promise<unknown>;
		});
		file.catch(() => kept.delete(name));
		kept.set(name, file);
		return file;
	};
}

/** The search over an index. */
export interface Engine {
	find(query: string): Promise<Found>;
	/** Results in their order, from one place to before another. */
	results(found: Found, from: number, to: number): Promise<Result[]>;
}

/** Open the index in a folder; nothing is fetched before something is looked for. */
export function openIndex(folder: string): Engine {
	const load = reader(folder);
	return {
		find: (query) => search(query, load),
		async results({ entries, marked }, from, to) {
			const shown = await readEntries(entries.slice(from, to), load);
			return shown.map(([kind, title, url, text, context = '', ko = '']) => ({
				kind,
				title: markedPieces(title, marked),
				ko: markedPieces(ko, marked),
				url,
				excerpt: excerpt(text, marked, shownLength),
				context,
			}));
		},
	};
}
