/** Which way a column is sorted. */
export type Direction = 'ascending' | 'descending';

/** Direction after one more press of a column's button. */
export const nextDirection = (now: string | null): Direction =>
	now === 'ascending' ? 'descending' : 'ascending';

/**
 * Rows in the order of their keys, those without a key last whichever way the others go. Rows of
 * the same key keep their order. Numbers within keys count as numbers.
 */
export function ordered<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => string,
	direction: Direction,
	locale?: string,
): Row[] {
	const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
	const sign = direction === 'ascending' ? 1 : -1;
	return [...rows].sort((a, b) => {
		const [left, right] = [keyOf(a), keyOf(b)];
		if (left === '' || right === '') return Number(left === '') - Number(right === '');
		return sign * collator.compare(left, right);
	});
}
