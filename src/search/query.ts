// What a query finds, with as few files of the index as it takes.
import { type Entry, mostHits, type Root, type WordRecord } from './types.ts';
import { type Term, terms } from './words.ts';

/** Reads a file of the index by its name, without ending. */
export type Load = (name: string) => Promise<unknown>;

/** What a query finds. */
export interface Found {
	/** Places of the entries, the best first. */
	entries: number[];
	/** Whether they have all words; else they have the most that any entry has. */
	complete: boolean;
	/** Words to be marked in what is found. */
	marked: Marked;
}

/** Words to be marked: as they are, and what begins with one that is still being typed. */
export interface Marked {
	words: ReadonlySet<string>;
	prefix: string;
}

/** Fragments that the beginning of a word is looked for in at most. */
const mostOpen = 3;
/** What a word counts for that only begins as the typed one does: where nothing has that, and else. */
const [guessed, besides] = [0.6, 0.2];
/** More than any words add up to: who asks for a name gets the one who bears it. */
const exact = 1e6;
/** Pairs of syllables that a particle at the end of a Korean run may take. */
const particle = 2;

/** Words of the index as they were read. */
type Words = Map<string, { hits: Map<number, number>; named: Map<number, number> }>;

function fromSteps(steps: readonly number[] = []): Map<number, number> {
	const found = new Map<number, number>();
	for (let i = 0, place = 0; i < steps.length; i += 2) {
		place += steps[i] ?? 0;
		found.set(place, steps[i + 1] ?? 0);
	}
	return found;
}

/** Place of the fragment that has a word if any has it, by the first word of each. */
export function fragmentOf(word: string, first: readonly string[]): number {
	let [low, high] = [0, first.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((first[middle] ?? '') <= word) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Fragments that some words may be in. */
function placesOf(words: readonly string[], open: boolean, { words: first }: Root): number[] {
	if (first.length === 0) return [];
	return words.flatMap((word) => {
		const from = fragmentOf(word, first);
		const to = open ? Math.min(fragmentOf(`${word}\uffff`, first), from + mostOpen - 1) : from;
		return Array.from({ length: to - from + 1 }, (_, i) => from + i);
	});
}

/** A match of a term: what each entry gets for it, and the words that gave it. */
interface Match {
	score: Map<number, number>;
	words: readonly string[];
	/** Whether more entries may have it than are known. */
	common: boolean;
}

const nothing: Match = { score: new Map(), words: [], common: false };

const isCommon = (word: string, known: Words): boolean =>
	(known.get(word)?.hits.size ?? 0) >= mostHits;

/** What entries get that have every one of some words. */
function allOf(words: readonly string[], known: Words): Match {
	const [first, ...rest] = words.map((word) => known.get(word)?.hits);
	if (!first || rest.includes(undefined)) return nothing;
	const score = new Map<number, number>();
	for (const [entry, weight] of first) {
		const more = rest.map((hits) => hits?.get(entry) ?? 0);
		// The pairs of a run overlap: together they tell what one word does.
		const sum = more.reduce((total, each) => total + each, weight);
		if (!more.includes(0)) score.set(entry, sum / words.length);
	}
	const common = words.some((word) => isCommon(word, known));
	return score.size > 0 ? { score, words, common } : nothing;
}

/** What entries get for a word that is still being typed: for it, or for the best that begins so. */
function beginning(word: string, known: Words): Match {
	const score = new Map<number, number>();
	const factor = known.has(word) ? besides : guessed;
	for (const [each, { hits }] of known) {
		if (!each.startsWith(word)) continue;
		for (const [entry, weight] of hits) {
			const told = each === word ? weight : weight * factor;
			score.set(entry, Math.max(score.get(entry) ?? 0, told));
		}
	}
	return score.size > 0 ? { score, words: [], common: isCommon(word, known) } : nothing;
}

/** A Korean run: whole if any entry has it so, else without what may be a particle. */
function korean(words: readonly string[], known: Words): Match {
	const least = Math.max(words.length - particle, 1);
	for (let length = words.length; length >= least; length -= 1) {
		const match = allOf(words.slice(0, length), known);
		if (match !== nothing) return match;
	}
	return nothing;
}

function matchOf({ words, open, korean: inKorean }: Term, known: Words): Match {
	if (open) return beginning(words[0] ?? '', known);
	return inKorean ? korean(words, known) : allOf(words, known);
}

/** Entries that bear a name of exactly these words. */
function namesakes(asked: readonly Term[], known: Words): Set<number> {
	const words = [...new Set(asked.flatMap((term) => term.words))];
	const [first, ...rest] = words.map((word) => known.get(word)?.named);
	const fits = [...(first ?? [])].filter(
		([entry, size]) =>
			size === words.length && rest.every((named) => named?.get(entry) === words.length),
	);
	return new Set(fits.map(([entry]) => entry));
}

function marks(asked: readonly Term[], matches: readonly Match[]): Marked {
	const last = asked.at(-1);
	return {
		words: new Set(matches.flatMap((match) => match.words)),
		prefix: last?.open ? (last.words[0] ?? '') : '',
	};
}

/** Entries with the most of what was asked for, the best first. */
function rank(
	matches: readonly Match[],
	named: ReadonlySet<number>,
): Pick<Found, 'entries' | 'complete'> {
	const sums = new Map<number, { has: number; score: number }>();
	const add = (match: Match, counts: number) => {
		for (const [entry, weight] of match.score) {
			const { has, score } = sums.get(entry) ?? { has: 0, score: named.has(entry) ? exact : 0 };
			sums.set(entry, { has: has + counts, score: score + weight });
		}
	};
	for (const match of matches) add(match, 1);
	const most = () => Math.max(0, ...[...sums.values()].map(({ has }) => has));
	let needed = matches.length;
	if (most() < needed && matches.some(({ common }) => common)) {
		// An entry may have a common word without being among those that are known to.
		sums.clear();
		for (const match of matches) add(match, match.common ? 0 : 1);
		needed = matches.filter(({ common }) => !common).length;
	}
	const has = most();
	const entries = [...sums]
		.filter(([, sum]) => sum.has === has)
		.sort(([a, one], [b, other]) => other.score - one.score || a - b)
		.map(([entry]) => entry);
	return { entries, complete: has === needed || entries.length === 0 };
}

/** Find what fits a query best. Nothing is found for a query without words. */
export async function search(query: string, load: Load): Promise<Found> {
	const asked = terms(query);
	if (asked.length === 0) {
		return { entries: [], complete: true, marked: { words: new Set(), prefix: '' } };
	}
	const root = (await load('index')) as Root;
	const known: Words = new Map();
	const read = async (places: readonly number[]) => {
		const wanted = [...new Set(places)].map((place) => load(`words-${place}`));
		for (const records of (await Promise.all(wanted)) as WordRecord[][]) {
			for (const [word, hits, named] of records) {
				known.set(word, { hits: fromSteps(hits), named: fromSteps(named) });
			}
		}
	};
	await read(asked.flatMap((term) => placesOf(term.words, term.open, root)));
	const whole = asked.map((term) => matchOf(term, known));
	// Parts of a word with hyphens are read only where nothing has it as one.
	const divided = asked.filter((_, i) => whole[i] === nothing).flatMap(({ parts }) => parts);
	await read(placesOf(divided, false, root));
	const matches = whole.map((match, i) =>
		match === nothing ? allOf(asked[i]?.parts ?? [], known) : match,
	);
	const ranked = rank(matches, namesakes(asked, known));
	return { ...ranked, marked: marks(asked, matches) };
}

/** Entries by their places, in the order asked for. */
export async function readEntries(places: readonly number[], load: Load): Promise<Entry[]> {
	if (places.length === 0) return [];
	const { per } = (await load('index')) as Root;
	const fragments = new Map<number, Entry[]>();
	const wanted = [...new Set(places.map((place) => Math.floor(place / per)))];
	await Promise.all(
		wanted.map(async (n) => fragments.set(n, (await load(`entries-${n}`)) as Entry[])),
	);
	const found = places.map((place) => fragments.get(Math.floor(place / per))?.[place % per]);
	return found.filter((entry) => entry !== undefined);
}
