import { printFigure } from '../../evidence/print-figure.ts';
import { formatNumber } from '../../i18n/format.ts';

/** A value with its unit: `$9.2 million`, `43%`, `150 patients`. */
export function withUnit(value: number, unit: string, locale: string): string {
	const printed = printFigure({ value, unit }, locale, true);
	// Prose rounds money and shares to two decimals; a chart says what its table says. Digits alone,
	// because a sign may stand before the currency.
	const size = Math.abs(value);
	const full = formatNumber(size, locale, 4);
	return printed.includes(full) ? printed : printed.replace(formatNumber(size, locale, 2), full);
}

/**
 * A value as a label beside its mark, where there is little room: to two decimals, and from a
 * million to three digits, `95.3M`. Its tip and its table have it in full.
 */
export function shortNumber(value: number, locale: string): string {
	const size = Math.abs(value);
	if (size < 1e6) return formatNumber(value, locale, size < 1 ? 4 : 2);
	return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 })
		.format(value)
		.replace('-', '−');
}

/** A value of an axis: exact below ten thousand, else shortened, `50K`. */
export function axisNumber(value: number, locale: string): string {
	if (Math.abs(value) < 10_000) return formatNumber(value, locale, 4);
	return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 })
		.format(value)
		.replace('-', '−');
}
