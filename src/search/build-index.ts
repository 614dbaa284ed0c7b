// The inverted index: which entries have a word, and how much it tells of each.
import { type Entry, type Kind, kinds, mostHits } from './types.ts';
import { composed, terms, wordsIn } from './words.ts';

/** Something that can be found. */
export interface Indexed {
	kind: Kind;
	title: string;
	/** Its address from the root of the site, without a slash before it. */
	url: string;
	/** Its words, which may be more than a result shows. */
	text: string;
	/** What a result shows of them. */
	excerpt: string;
	context?: string | undefined;
	ko?: string | undefined;
}

/** An entry that has a word. */
export interface Posting {
	/** Place of the entry in the list. */
	entry: number;
	/** How much the word tells of it, from 1. */
	weight: number;
	/** Number of words in the name that has the word; 0 where no name has it. */
	named: number;
}

/** Words of the index in the order of their codes, with their postings in the order of the entries. */
export type Index = [word: string, postings: Posting[]][];

/** What a word in a field counts for, as often as one in the text. */
const fieldWeights = { title: 5, heading: 4, ko: 4, text: 1 };
/**
 * What the same words count for in an entry of a kind. A claim repeats what a section explains, and an
 * event what an article tells.
 */
const kindFactors: Record<Kind, number> = {
	article: 1.25,
	section: 1.1,
	chart: 1,
	term: 1.15,
	company: 1.15,
	place: 1,
	event: 0.8,
	claim: 0.55,
};
/** How soon a word that comes again adds nothing, and how much a long text is held against it. */
const [saturation, lengthPenalty] = [3, 0.5];

interface Counted {
	/** Times that each word comes, by the weight of its field. */
	counts: Map<string, number>;
	/** Number of words in the name that has the word. */
	named: Map<string, number>;
	length: number;
}

function count({ kind, title, ko, text }: Indexed): Counted {
	const counts = new Map<string, number>();
	const named = new Map<string, number>();
	const add = (of: string, weight: number) => {
		const found = wordsIn(composed(of));
		for (const word of found) counts.set(word, (counts.get(word) ?? 0) + weight);
		return found.length;
	};
	for (const name of [title, ...(ko ? [ko] : [])]) {
		const asked = terms(name);
		const whole = asked.flatMap((term) => term.words);
		// Who asks for a name without its hyphens means it as well.
		const divided = asked.flatMap(({ words, parts }) => (parts.length > 0 ? parts : words));
		for (const words of [new Set(whole), new Set(divided)]) {
			for (const word of words) if (!named.has(word)) named.set(word, words.size);
		}
	}
	add(title, kind === 'section' || kind === 'term' ? fieldWeights.heading : fieldWeights.title);
	if (ko) add(ko, fieldWeights.ko);
	return { counts, named, length: add(text, fieldWeights.text) };
}

/** The index of entries, the same for the same entries. */
export function buildIndex(entries: readonly Indexed[]): Index {
	const counted = entries.map(count);
	const total = counted.reduce((sum, { length }) => sum + length, 0);
	const average = Math.max(total / Math.max(entries.length, 1), 1);
	const having = new Map<string, { entry: number; times: number; named: number }[]>();
	for (const [entry, { counts, named }] of counted.entries()) {
		for (const [word, times] of counts) {
			const one = { entry, times, named: named.get(word) ?? 0 };
			const known = having.get(word);
			if (known) known.push(one);
			else having.set(word, [one]);
		}
	}
	const weigh = (word: string): Posting[] => {
		const all = having.get(word) ?? [];
		// Even a word of every entry tells a little.
		const rarity = 0.2 + Math.log(1 + (entries.length - all.length + 0.5) / (all.length + 0.5));
		const told = all.map(({ entry, times, named }) => {
			const { length = 0 } = counted[entry] ?? {};
			const long = 1 - lengthPenalty + (lengthPenalty * length) / average;
			const share = (times * (saturation + 1)) / (times + saturation * long);
			return { entry, named, share: share * kindFactors[entries[entry]?.kind ?? 'claim'] };
		});
		// They stand in the order of the entries; most words need no choice among them.
		const kept =
			told.length <= mostHits
				? told
				: told
						.sort((a, b) => b.share - a.share || a.entry - b.entry)
						.slice(0, mostHits)
						.sort((a, b) => a.entry - b.entry);
		return kept.map(({ entry, named, share }) => ({
			entry,
			named,
			weight: Math.max(1, Math.round(10 * rarity * share)),
		}));
	};
	// By their codes, as the browser compares them, and not in the order of any language.
	const words = [...having.keys()].sort((a, b) => (a < b ? -1 : 1));
	return words.map((word) => [word, weigh(word)]);
}

/** An entry as it is sent. */
export function sentEntry({ kind, title, url, excerpt, context, ko }: Indexed): Entry {
	const entry: Entry = [kinds.indexOf(kind), composed(title), url, composed(excerpt)];
	if (context || ko) entry.push(context ?? '');
	if (ko) entry.push(composed(ko));
	return entry;
}
