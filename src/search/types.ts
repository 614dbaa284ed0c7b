// What the build writes and the browser reads.

/** Kinds of entries. Of two that fit a query as well, the kind that stands first here goes first. */
export const kinds = [
	'article',
	'section',
	'chart',
	'term',
	'company',
	'place',
	'event',
	'claim',
] as const;

/** What an entry of the index is. */
export type Kind = (typeof kinds)[number];

/** An entry as it is sent: what a result shows. Empty texts at the end are left out. */
export type Entry = [
	/** Place of its kind in `kinds`. */
	kind: number,
	title: string,
	/** Its address from the root of the site, without a slash before it. */
	url: string,
	/** Text that an excerpt is taken from. */
	text: string,
	/** What it belongs to: the topic of its article, the date of an event. */
	context?: string,
	/** Its name in Korean. */
	ko?: string,
];

/**
 * A word of the index: the entries that have it, each with how much the word tells of it; and those
 * that have it in their name, each with the number of words in that name. Each entry is given as its
 * distance from the one before.
 */
export type WordRecord = [word: string, hits: number[], named?: number[]];

/**
 * Entries that a word leads to at most, the best ones, so that no file grows with the library. Whether
 * another entry has a word that leads to so many is not known.
 */
export const mostHits = 150;

/** The file that says where everything is. */
export interface Root {
	/** Number of entries in each of their fragments. */
	per: number;
	/** First word of each fragment of words. */
	words: string[];
}
