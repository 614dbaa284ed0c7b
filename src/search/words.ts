// How a text becomes words. The build and the browser both read texts with this file, so that what a
// reader types is what the index holds.

/** A word of a text, and where it stands there. */
export interface Token {
	word: string;
	start: number;
	end: number;
}

/** Longest word that is kept; of a longer one the beginning counts. */
const longest = 40;

/** Words that are in every text, and so find nothing. */
const stopWords = new Set(
	'a an and are as at be by do does for from has have how in is it its of on or that the their this to was were what when where which will with'.split(
		' ',
	),
);

// Korean runs apart from all else; a number with its point or its commas; a word with its apostrophe.
const hangul = '가-힣';
const number = `\\d+(?:[.,]\\d+)+(?![\\p{L}\\p{N}])`;
const letters = `(?:(?![${hangul}])[\\p{L}\\p{N}\\p{M}])+(?:['’]\\p{L}+)*`;
const piece = `(?:${number}|${letters})`;
/** Hyphens that join words; a dash between numbers joins none. */
const hyphen = '[-\u2010\u2011]';
const runs = new RegExp(`[${hangul}]+|${piece}(?:${hyphen}${piece})*`, 'gu');
const hyphens = new RegExp(hyphen);
const korean = new RegExp(`^[${hangul}]`);

/** A text in the form that is read here: one code for each syllable and each accented letter. */
export function composed(text: string): string {
	return text.normalize('NFC');
}

/** A function that keeps its answers: few words make up most of every text. */
function keeping<Answer extends NonNullable<unknown>>(
	work: (text: string) => Answer,
): (text: string) => Answer {
	const known = new Map<string, Answer>();
	return (text) => {
		const kept = known.get(text);
		if (kept !== undefined) return kept;
		const answer = work(text);
		known.set(text, answer);
		return answer;
	};
}

/** A word in small letters, without accents, possessive or thousands separators. */
const plain = keeping((text) => {
	const small = text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/['’]s$|['’]/g, '');
	return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(small) ? small.replaceAll(',', '') : small;
});

/** A word without its plural: `therapy` and `therapies` both become `therapi`. */
export function stem(word: string): string {
	if (word.length < 4 || /\d/.test(word)) return word;
	const singular = /(?:ss|x|ch|sh|z)es$/.test(word)
		? word.slice(0, -2)
		: word.replace(/(?<![sui])s$/, '');
	return singular.length < 4 ? singular : singular.replace(/(?:ie|(?<![aeiou])y)$/, 'i');
}

/** A plain word as the index holds it; empty for one that finds nothing. */
const indexed = (small: string): string => (stopWords.has(small) ? '' : held(small));
const held = keeping((small) => stem(small).slice(0, longest));

const telling = ({ word: text }: Token): boolean => text !== '';

/** Every stretch of so many syllables. */
const stretches = (run: string, start: number, size: number): Token[] =>
	Array.from({ length: run.length - size + 1 }, (_, i) => ({
		word: run.slice(i, i + size),
		start: start + i,
		end: start + i + size,
	}));

/** A run of a text: a Korean one, or a word with what hyphens join to it. */
interface Run {
	text: string;
	start: number;
	korean: boolean;
	/** The words that hyphens join; a word alone is the only one. */
	parts: Token[];
	/** All of them as one word. */
	joined: Token;
}

function runAt(found: string, start: number): Run {
	const inKorean = korean.test(found);
	const given = inKorean ? [] : found.split(hyphens);
	const small = given.map(plain);
	let at = start;
	const parts = given.map((part, i) => {
		const token = { word: indexed(small[i] ?? ''), start: at, end: at + part.length };
		at = token.end + 1;
		return token;
	});
	// The plural of the whole is that of its last word.
	const joined = { word: held(small.join('')), start, end: start + found.length };
	return { text: found, start, korean: inKorean, parts, joined };
}

const runsOf = (text: string): Run[] =>
	[...text.matchAll(runs)].map(({ 0: found, index }) => runAt(found, index));

function tokensOf(run: Run): Token[] {
	// Overlapping pairs find a name inside a compound and before a particle.
	if (run.korean) return [2, 1].flatMap((size) => stretches(run.text, run.start, size));
	return (run.parts.length > 1 ? [run.joined, ...run.parts] : run.parts).filter(telling);
}

/** Every word of a composed text, hyphened ones joined and in parts, Korean in pairs and syllables. */
export const tokens = (text: string): Token[] => runsOf(text).flatMap(tokensOf);

const wordsOfRun = keeping((found) => tokensOf(runAt(found, 0)).map(({ word }) => word));

/** The words of `tokens` without their places, for long texts: each different run is read once. */
export const wordsIn = (text: string): string[] => (text.match(runs) ?? []).flatMap(wordsOfRun);

/** One thing that a reader asks for: a word, or a Korean run. */
export interface Term {
	/** Words that all have to be found. Of a Korean run the last may be missing: they hold the particle. */
	words: string[];
	/** Words that do instead, where hyphens join some and nothing has them joined. */
	parts: string[];
	korean: boolean;
	/** Whether it is still being typed, so that words that begin so are meant as well. */
	open: boolean;
}

/** Words that a query has at most; what follows is left out. */
export const mostTerms = 8;
/** Characters of a query that are read. */
export const mostCharacters = 200;

const term = (words: string[], parts: string[] = [], inKorean = false): Term => ({
	words,
	parts,
	korean: inKorean,
	open: false,
});
const wordsOf = (found: readonly Token[]): string[] =>
	found.filter(telling).map((each) => each.word);

function termOf({ text, korean: inKorean, parts, joined }: Run): Term {
	if (inKorean) return term(wordsOf(stretches(text, 0, Math.min(text.length, 2))), [], true);
	return parts.length > 1 ? term([joined.word], wordsOf(parts)) : term(wordsOf(parts));
}

/** What a query asks for, each thing once. The last word counts as still being typed. */
export function terms(query: string): Term[] {
	const all = runsOf(composed(query.slice(0, mostCharacters)));
	const found = all
		.map(termOf)
		.filter(({ words }) => words.length > 0)
		.slice(0, mostTerms);
	// A word that finds nothing may be the beginning of one that does.
	const only = all.at(-1)?.joined.word;
	if (found.length === 0 && only) found.push(term([only]));
	const once = [...new Map(found.map((each) => [each.words.join(' '), each])).values()];
	const last = once.at(-1);
	// One letter begins too much, unless nothing else was typed; one syllable is half a Korean word.
	const ends = /[\p{L}\p{N}\p{M}]$/u.test(query.slice(0, mostCharacters));
	const short = last?.words[0]?.length === 1;
	if (last) last.open = ends && (last.korean ? short : !short || once.length === 1);
	return once;
}
