// The index cut into files, of which a query needs few.
import { createHash } from 'node:crypto';
import { buildIndex, type Index, type Indexed, type Posting, sentEntry } from './build-index.ts';
import type { Root, WordRecord } from './types.ts';

/** Bytes that a fragment of words has at most, unless a single word has more. */
export const fragmentSize = 8000;
/** Entries in a fragment of entries. */
export const perFragment = 25;

/** The files of an index by their names, without ending. */
export interface Fragments {
	/** Changes with whatever is in the files. */
	hash: string;
	files: ReadonlyMap<string, string>;
}

/** Places and numbers in one list; each place as its distance from the one before. */
function inSteps(pairs: readonly (readonly [place: number, value: number])[]): number[] {
	let before = 0;
	return pairs.flatMap(([place, value]) => {
		const step = place - before;
		before = place;
		return [step, value];
	});
}

function record(word: string, postings: readonly Posting[]): WordRecord {
	const hits = inSteps(postings.map(({ entry, weight }) => [entry, weight]));
	const named = postings.filter((posting) => posting.named > 0);
	if (named.length === 0) return [word, hits];
	return [word, hits, inSteps(named.map(({ entry, named: words }) => [entry, words]))];
}

/** The words of an index in files: each begins where the one before ends. */
export function wordFragments(index: Index): WordRecord[][] {
	const fragments: WordRecord[][] = [];
	let size = Number.POSITIVE_INFINITY;
	for (const [word, postings] of index) {
		const next = record(word, postings);
		const length = Buffer.byteLength(JSON.stringify(next)) + 1;
		// Two brackets around all.
		if (size + length > fragmentSize - 2) {
			fragments.push([]);
			size = 0;
		}
		fragments.at(-1)?.push(next);
		size += length;
	}
	return fragments;
}

/** Everything that a search reads. */
export function fragmentsOf(entries: readonly Indexed[]): Fragments {
	const words = wordFragments(buildIndex(entries));
	const root: Root = { per: perFragment, words: words.map(([first]) => first?.[0] ?? '') };
	const files = new Map([['index', JSON.stringify(root)]]);
	for (const [n, each] of words.entries()) files.set(`words-${n}`, JSON.stringify(each));
	const sent = entries.map(sentEntry);
	for (let n = 0; n * perFragment < sent.length; n += 1) {
		const part = sent.slice(n * perFragment, (n + 1) * perFragment);
		files.set(`entries-${n}`, JSON.stringify(part));
	}
	const hash = createHash('sha256');
	for (const [name, text] of files) hash.update(`${name}\n${text}\n`);
	return { hash: hash.digest('hex').slice(0, 12), files };
}
