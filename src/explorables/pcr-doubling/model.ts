/** Copies at the start, and how well they are copied. */
export interface Copying {
	/** Copies before the first round. */
	start: number;
	/** Share of the copies that each round adds to them, in percent: 100 doubles them. */
	efficiency: number;
}

/** What each round multiplies the copies by. */
export const factor = ({ efficiency }: Pick<Copying, 'efficiency'>): number => 1 + efficiency / 100;

/** Copies after so many rounds. */
export const copiesAfter = (rounds: number, copying: Copying): number =>
	copying.start * factor(copying) ** rounds;

/** Rounds until there are so many copies: the cycle value of the model. None below zero. */
export const roundsTo = (copies: number, copying: Copying): number =>
	Math.max(0, Math.log(copies / copying.start) / Math.log(factor(copying)));

/** Rounds more that a tenth of the copies needs, whatever their number. */
export const tenfold = (copying: Pick<Copying, 'efficiency'>): number =>
	Math.LN10 / Math.log(factor(copying));

/** A share that was found in samples of a group of cycle values. */
export interface Group {
	from?: number | undefined;
	below?: number | undefined;
	value: number;
}

/** The narrowest group that a cycle value lies in; undefined where there is none. */
export function groupOf<Kind extends Group>(
	round: number,
	groups: readonly Kind[],
): Kind | undefined {
	const inside = groups.filter(
		({ from = 0, below = Number.POSITIVE_INFINITY }) => round >= from && round < below,
	);
	// Groups lie within one another: the narrowest begins last, or ends first.
	return inside.sort(
		(a, b) =>
			(b.from ?? 0) - (a.from ?? 0) ||
			(a.below ?? Number.POSITIVE_INFINITY) - (b.below ?? Number.POSITIVE_INFINITY),
	)[0];
}
