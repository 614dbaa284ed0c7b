import { formatNumber } from '../i18n/format.ts';

/** A number of the ledger, as far as printing goes. */
export interface Printable {
	value: number;
	unit: string;
}

const scales: [number, string][] = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million'],
];

/** Digits a scaled amount may have after the point before it is written out in full instead. */
const decimals = 2;

/** An amount with its scale in words where that loses nothing: 70,900,000,000 is `70.9 billion`. */
function amount(value: number, locale: string): string {
	for (const [size, word] of scales) {
		const scaled = value / size;
		if (Math.abs(scaled) >= 1 && Number(scaled.toFixed(decimals)) === scaled) {
			return `${formatNumber(scaled, locale, decimals)} ${word}`;
		}
	}
	return formatNumber(value, locale, 4);
}

/** Money with its currency before it; US dollars by their sign, with any minus before that. */
function money(code: string, number: string): string {
	if (code !== 'USD') return `${code} ${number}`;
	return number.startsWith('−') ? `−$${number.slice(1)}` : `$${number}`;
}

/**
 * A ledger number as prose prints it: money with its currency before it (`KRW 70.9 billion`, `$9.2
 * million`), percent with its sign, any other number bare, or followed by its unit when `withUnit` is set.
 */
export function printFigure({ value, unit }: Printable, locale: string, withUnit = false): string {
	const currency = /^(KRW|USD|EUR|JPY)(?: (thousand|million|billion|trillion))?$/.exec(unit);
	if (currency) {
		const [, code = '', scale] = currency;
		const number = scale
			? `${formatNumber(value, locale, decimals)} ${scale}`
			: amount(value, locale);
		return money(code, number);
	}
	if (unit.startsWith('%')) return `${formatNumber(value, locale, decimals)}${unit}`;
	const number = amount(value, locale);
	return withUnit ? `${number} ${unit}` : number;
}
