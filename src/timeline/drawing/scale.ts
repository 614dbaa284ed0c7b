import { scaleLinear } from 'd3-scale';

/** Part of the axis on which every year is as long as any other. */
interface Stretch {
	from: number;
	to: number;
	/** Its share of the axis. */
	share: number;
}

/** An axis of years: where a time stands, and which years are named. */
export interface YearScale {
	at(time: number): number;
	/** Years with a grid line, which stands at their beginning. */
	years: number[];
	/** Years whose names find room. */
	named: number[];
}

/** First and last year that are drawn longer than the others: most events fall into them. */
export const dense = { from: 2011, to: 2026 } as const;

const shares = { early: 0.2, dense: 0.66, late: 0.14 } as const;

/** Stretches of the axis for events of these years; one whose years are not reached is left out. */
export function stretches(first: number, last: number): Stretch[] {
	const all = [
		{ from: first, to: dense.from, share: shares.early },
		{ from: Math.max(first, dense.from), to: dense.to + 1, share: shares.dense },
		{ from: dense.to + 1, to: last + 1, share: shares.late },
	].filter(({ from, to }) => to > from);
	const sum = all.reduce((total, { share }) => total + share, 0);
	return all.map((each) => ({ ...each, share: each.share / sum }));
}

/**
 * A scale of years from one end of an axis to the other. The years with most of the events are
 * longer, so that these can be told apart; grid lines show each of them.
 */
export function yearScale(
	times: readonly number[],
	[start, end]: readonly [number, number],
	/** Room that the name of a year needs. */
	room: number,
): YearScale {
	const parts = stretches(Math.floor(Math.min(...times)), Math.floor(Math.max(...times)));
	let done = 0;
	const ends = parts.map(({ share }) => {
		done += share;
		return start + (end - start) * done;
	});
	const scale = scaleLinear([parts[0]?.from ?? 0, ...parts.map(({ to }) => to)], [start, ...ends]);
	const first = parts[0]?.from ?? 0;
	const last = parts.at(-1)?.to ?? first;
	const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
		(year) => year % 5 === 0 || (year >= dense.from && year <= dense.to + 1),
	);
	const named: number[] = [];
	for (const year of years) {
		const before = named.at(-1);
		if (year === dense.to + 1) continue;
		if (before === undefined || scale(year) - scale(before) >= room) named.push(year);
	}
	return { at: (time) => scale(time), years, named };
}
