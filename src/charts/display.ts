import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Column } from './types.ts';

/** A table cell as a reader sees it: numbers with separators, years plain, a dash for a gap. */
export function displayCell(value: string | number | null, column: Column, locale: string): string {
	if (value === null) return '–';
	if (column.date) return formatDate(String(value), locale);
	if (typeof value === 'string' || !column.numeric) return String(value);
	return formatNumber(value, locale, column.decimals ?? 4, column.decimals ?? 0);
}
