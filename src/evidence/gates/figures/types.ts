/** What every figure found in a text has: its words and where they stand. */
interface Found {
	/** The words as written. */
	text: string;
	/** Position of the first character, and of the one after the last. */
	index: number;
	end: number;
}

/** A count, an amount of money, a percentage or a length of time. */
export interface Amount extends Found {
	kind: 'amount';
	/** The number in full: "9.2 million" is 9200000. Several where the words can be read in several
	 * ways, as the first number of "9 to 12 million" can. */
	values: number[];
	/** `%` or a currency (`KRW`, `USD` …), where the words say so. */
	unit: string | undefined;
	/** Worth of the last digit that is not a rounding zero: 100000 for "9.2 million". */
	step: number;
	/** Worth of the last digit as printed: 1 for "250". */
	digit: number;
	/** Whether the text says that the number is rounded ("about", "nearly" …). */
	about: boolean;
	/** Whether it is a word up to ten that counts things: mostly of a list that the claim spells out. */
	listed: boolean;
}

/** A day, a month or a year. */
export interface Moment extends Found {
	kind: 'moment';
	year: number | undefined;
	month: number | undefined;
	day: number | undefined;
}

/** A part of a whole in words: "two-thirds", "three in four". */
export interface Share extends Found {
	kind: 'share';
	/** Between 0 and 1. */
	value: number;
}

/** A figure in a text: what a reader may ask the source of. */
export type Figure = Amount | Moment | Share;
