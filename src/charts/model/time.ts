import type { DataField } from '../../schemas/dataset.ts';

const timeTypes = ['year', 'yearmonth', 'date'];

/** Whether a column holds times. */
export function isTime({ type }: Pick<DataField, 'type'>): boolean {
	return timeTypes.includes(type);
}

/**
 * Where a time stands, in years with a fraction: 2026 of a column of years is 2026; in a column of
 * dates, a year or a month stands at its middle and a day at its own place.
 */
export function timeOf(cell: string | number): number {
	if (typeof cell === 'number') return cell;
	const [year = Number.NaN, month, day] = cell.split('-').map(Number);
	if (month === undefined) return year + 0.5;
	if (day === undefined) return year + (month - 0.5) / 12;
	const start = Date.UTC(year, 0, 1);
	return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Years between two neighbors of a column, or undefined where times are irregular. */
export function stepOf({ type }: Pick<DataField, 'type'>): number | undefined {
	if (type === 'year') return 1;
	return type === 'yearmonth' ? 1 / 12 : undefined;
}
