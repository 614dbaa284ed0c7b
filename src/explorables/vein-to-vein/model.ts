import type { SpecOf } from '../../schemas/explorable.ts';
import type { ModelOf } from '../types.ts';

/** The journeys, without front matter. */
export type Journeys = ModelOf<SpecOf<'vein-to-vein'>>;
/** The journey of one trial. */
export type Journey = Journeys['states'][number];

/** Who leaves for which reason: the last reason takes everybody whom no other one counts. */
export function groupsOf({
	enrolled,
	infused,
	left,
}: Journey): { reason: string; patients: number }[] {
	const counted = left.reduce((sum, { patients }) => sum + (patients?.value ?? 0), 0);
	const rest = enrolled.value - infused.value - counted;
	return left.map(({ reason, patients }) => ({ reason, patients: patients?.value ?? rest }));
}

/** People in a row: where the row starts, and how many stand in it. */
export interface Run {
	row: number;
	from: number;
	count: number;
}

/**
 * Places number `from` up to, not including, `to` of a crowd that stands in columns of so many rows,
 * filled one after another: the runs of each row.
 */
export function runsOf(from: number, to: number, rows: number): Run[] {
	return Array.from({ length: rows }, (_, row) => {
		const first = Math.max(0, Math.ceil((from - row) / rows));
		const last = Math.ceil((to - row) / rows);
		return { row, from: first, count: Math.max(0, last - first) };
	}).filter(({ count }) => count > 0);
}
