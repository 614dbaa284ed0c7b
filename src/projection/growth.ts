import { growthRate, positive, wholeYears } from './checks.ts';

/**
 * Compound annual growth rate from `start` to `end` (same unit, both above 0) over `years` whole
 * years, as a fraction (0.163 is 16.3 % a year); throws a RangeError on any other input.
 */
export function cagr(start: number, end: number, years: number): number {
	positive('start', start);
	positive('end', end);
	wholeYears(years);
	return growthRate((end / start) ** (1 / years) - 1);
}

/**
 * The value, in the unit of `start`, after `years` whole years of growth at `rate` (a fraction a
 * year, above −1); throws a RangeError on any other input or when the result is not a finite
 * number above 0.
 */
export function compound(start: number, rate: number, years: number): number {
	positive('start', start);
	growthRate(rate);
	wholeYears(years);
	return positive('result', start * (1 + rate) ** years);
}

/**
 * The geometric path from `start` to `end` in their unit: `years` + 1 values, one a year, whose
 * first and last are exactly `start` and `end`; throws a RangeError as `cagr` does.
 */
export function interpolate(start: number, end: number, years: number): number[] {
	cagr(start, end, years);
	const ratio = end / start;
	const between = Array.from(
		{ length: years - 1 },
		(_, index) => start * ratio ** ((index + 1) / years),
	);
	return [start, ...between, end];
}
