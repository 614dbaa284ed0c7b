import type { Indexed } from '../../../src/search/build-index.ts';
import { fragmentsOf } from '../../../src/search/fragments.ts';
import { type Found, type Load, readEntries, search } from '../../../src/search/query.ts';

/** Something to be found. */
export function thing(
	kind: Indexed['kind'],
	title: string,
	text: string,
	more: Partial<Indexed> = {},
): Indexed {
	return { kind, title, text, excerpt: text, url: `${kind}/#${title}`, ...more };
}

/** A search over entries, which notes the files it reads. */
export function searchOver(entries: readonly Indexed[]) {
	const { files } = fragmentsOf(entries);
	const read: string[] = [];
	const load: Load = async (name) => {
		if (!read.includes(name)) read.push(name);
		const file = files.get(name);
		if (file === undefined) throw new Error(`${name} was asked for and does not exist`);
		return JSON.parse(file);
	};
	return {
		files,
		read,
		find: (query: string): Promise<Found> => search(query, load),
		/** Titles of what a query finds, the best first. */
		titles: async (query: string): Promise<string[]> => {
			const { entries: places } = await search(query, load);
			return (await readEntries(places, load)).map(([, title]) => title);
		},
	};
}
