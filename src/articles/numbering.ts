/** One citation mark in the text: the claim's number, and the anchor of this very place. */
export interface Mark {
	claim: string;
	/** Number of the claim, by first use, from 1. */
	n: number;
	/** Id of the mark's element, e.g. `cite-4-2` for the second use of claim 4. */
	anchor: string;
	/** Whether the claim is cited here for the first time. */
	first: boolean;
}

/** The claims of a page in order of first use, and the marks of each place that cites. */
export interface Numbering {
	/** Claim ids in order of first use; claim `order[0]` has number 1. */
	order: string[];
	/** For each place, in the order given, its marks. */
	marks: Mark[][];
	/** For each claim, the anchors that cite it, in document order. */
	uses: Map<string, string[]>;
}

/** Number claims by first use. `places` lists the claim ids that each place cites. */
export function numberClaims(places: readonly (readonly string[])[]): Numbering {
	const uses = new Map<string, string[]>();
	const order: string[] = [];
	const marks = places.map((place) =>
		place.map((claim) => {
			const anchors = uses.get(claim) ?? [];
			if (anchors.length === 0) order.push(claim);
			const n = order.indexOf(claim) + 1;
			const anchor = `cite-${n}-${anchors.length + 1}`;
			uses.set(claim, [...anchors, anchor]);
			return { claim, n, anchor, first: anchors.length === 0 };
		}),
	);
	return { order, marks, uses };
}
