/** People about to start a drug, before anyone is rounded to a whole person. */
export interface Group {
	people: number;
	/** How many of them carry the marker. */
	carriers: number;
	/** Reactions to be expected among the carriers if nobody is tested. */
	reactions: number;
}

/** What follows from testing everyone. */
export interface Effect {
	/** People who may take the drug. */
	others: number;
	/** Carriers who are moved to another drug and would not have reacted. */
	needless: number;
	/** Carriers who are moved for each reaction that is prevented. */
	each: number;
}

/** What testing everyone changes, if carriers alone react and all of them are moved. */
export const effect = ({ people, carriers, reactions }: Group): Effect => ({
	others: people - carriers,
	needless: carriers - reactions,
	each: carriers / reactions,
});

/** How far from a half a number still counts as halfway. */
const halfway = 0.1;

/** Whole people for an expected number: how many to draw in full, and whether a half is left over. */
export function wholePeople(expected: number): { full: number; half: boolean } {
	const part = expected % 1;
	const half = Math.abs(part - 0.5) <= halfway;
	return { full: half ? Math.floor(expected) : Math.round(expected), half };
}
