import { isTime } from '../charts/model/time.ts';
import type { DataField, DataRow } from '../schemas/dataset.ts';

/**
 * The time that rows speak of, as an ISO 8601 interval such as `2001/2022` or `2020-03/2020-11`;
 * undefined where no column holds times.
 */
export function coverage(
	fields: readonly DataField[],
	rows: readonly DataRow[],
): string | undefined {
	const field = fields.find(isTime);
	if (!field) return undefined;
	// ISO dates of any exactness stand in the order of their text.
	const times = rows.flatMap((row) => row[field.name]?.toString() ?? []).sort();
	const [first, last] = [times[0], times.at(-1)];
	return first === last ? first : `${first}/${last}`;
}
