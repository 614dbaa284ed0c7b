import type { Mark } from '../articles/numbering.ts';
import type { Strings } from '../schemas/strings.ts';
import type { ResolvedClaim } from './resolve.ts';

/** A claim with its number and the places that cite it. */
export interface Citation extends ResolvedClaim {
	n: number;
	/** Anchors of the marks that cite it, in the order of the page. */
	uses: string[];
}

/** A page that cites claims: what its citation marks and its list of claims need. */
export interface CitingPage {
	lang: string;
	words: Strings;
	/** Claims in the order of first use; the first has number 1. */
	citations: Citation[];
	/** Whether first mentions are repeated in the margin of wide screens. */
	marginNotes: boolean;
	/** Number of the pointer that uses a term for the first time, by the term's id. */
	firstTerms?: Map<string, number>;
	/** Marks of each pointer in the text, by its number. */
	marks: Mark[][];
}
