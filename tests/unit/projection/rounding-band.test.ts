import { describe, expect, test } from 'vitest';
import {
	type Interval,
	roundingBand,
	roundingInterval,
} from '../../../src/projection/rounding-band.ts';

const ADVERTISED = {
	start: [9.15, 9.25],
	end: [26.45, 26.55],
	rate: [0.1625, 0.1635],
	years: 7,
} as const;

function expectInterval(actual: Interval | undefined, low: number, high: number, digits = 10) {
	expect(actual?.[0]).toBeCloseTo(low, digits);
	expect(actual?.[1]).toBeCloseTo(high, digits);
}

describe('roundingInterval', () => {
	test.each([
		[9.2, 1, 9.15, 9.25],
		[26.5, 1, 26.45, 26.55],
		[16.3, 1, 16.25, 16.35],
		[0.163, 3, 0.1625, 0.1635],
		[70, 0, 69.5, 70.5],
		[9.2, 2, 9.195, 9.205],
		[-1.5, 1, -1.55, -1.45],
	])('%d printed with %d decimals is %d to %d', (printed, decimals, low, high) => {
		expect(roundingInterval(printed, decimals)).toEqual([low, high]);
	});

	test.each([
		[9.25, 1, '9.25'],
		[Number.NaN, 1, 'NaN'],
		[Number.POSITIVE_INFINITY, 0, 'Infinity'],
		[9.2, -1, '-1'],
		[9.2, 0.5, '0.5'],
		[9.2, 13, '13'],
	])('refuses %d with %d decimals', (printed, decimals, shown) => {
		expect(() => roundingInterval(printed, decimals)).toThrow(RangeError);
		expect(() => roundingInterval(printed, decimals)).toThrow(`got ${shown}`);
	});
});

describe('roundingBand of the advertised numbers', () => {
	const result = roundingBand(ADVERTISED);

	test('says what each number can still be', () => {
		// Start: 1.1635⁷ = 2.88645448, and 26.45 ÷ 2.88645448 = 9.16349111 > 9.15.
		//   High: 1.1625⁷ = 2.86913333, and 26.55 ÷ 2.86913333 = 9.2537 > 9.25: the 9.25 stays.
		expectInterval(result?.feasible.start, 9.16349111, 9.25, 7);
		// Rate: the end points alone allow (26.45 ÷ 9.25)^(1/7) − 1 = 16.194 % to
		//   (26.55 ÷ 9.15)^(1/7) − 1 = 16.437 %, wider than 16.25 to 16.35: the print stays.
		expectInterval(result?.feasible.rate, 0.1625, 0.1635);
		// End: 9.15 × 1.1625⁷ = 26.2526 and 9.25 × 1.1635⁷ = 26.6997, wider than 26.45 to 26.55.
		expectInterval(result?.feasible.end, 26.45, 26.55);
	});

	test.each([
		// Lowest path: ends at 26.45 growing fastest, 26.45 ÷ 1.1635^(7−t).
		// Highest path: 9.25 to 26.55, 9.25 × 2.87027027^(t/7).
		[0, 9.16349111, 9.25],
		[1, 10.66172191, 10.75373362],
		// 26.45 ÷ 1.1635⁴ = 26.45 ÷ 1.83259104 = 14.43311679.
		[3, 14.43311679, 14.53430797],
		// 26.45 ÷ 1.1635 = 22.73313279.
		[6, 22.73313279, 22.83741709],
		[7, 26.45, 26.55],
	])('in year %d is %d to %d', (t, low, high) => {
		const year = result?.band[t];
		expectInterval(year && [year.low, year.high], low, high, 7);
	});

	test('has one entry a year', () => {
		expect(result?.band).toHaveLength(8);
	});
});

describe('roundingBand', () => {
	test('is null when the numbers contradict each other', () => {
		// 9.25 × 1.11⁷ = 9.25 × 2.0762 = 19.2, far below 26.45.
		expect(roundingBand({ ...ADVERTISED, rate: [0.1, 0.11] })).toBeNull();
	});

	test('is the one path when the three numbers are exact', () => {
		const exact = roundingBand({ start: [1, 1], end: [8, 8], rate: [1, 1], years: 3 });
		// 1 × 2^t.
		exact?.band.forEach(({ low, high }, t) => {
			expectInterval([low, high], 2 ** t, 2 ** t);
		});
		expect(exact?.feasible.rate).toEqual([1, 1]);
	});

	test('narrows all three numbers when each binds', () => {
		// One year, start 1 to 2, rate 0 to 300 %, end 6 to 9: rate ≥ 6 ÷ 2 − 1 = 200 %,
		// start ≥ 6 ÷ 4 = 1.5, end ≤ 2 × 4 = 8.
		const narrowed = roundingBand({ start: [1, 2], end: [6, 9], rate: [0, 3], years: 1 });
		expectInterval(narrowed?.feasible.start, 1.5, 2);
		expectInterval(narrowed?.feasible.rate, 2, 3);
		expectInterval(narrowed?.feasible.end, 6, 8);
	});

	test.each([
		[{ ...ADVERTISED, start: [0, 1] as const }, 'start'],
		[{ ...ADVERTISED, end: [-1, 1] as const }, 'end'],
		[{ ...ADVERTISED, rate: [-1, 0] as const }, 'rate'],
		[{ ...ADVERTISED, rate: [0.2, 0.1] as const }, 'rate interval is reversed'],
		[{ ...ADVERTISED, years: 1.5 }, 'years'],
	])('refuses bad input %#', (input, message) => {
		expect(() => roundingBand(input)).toThrow(RangeError);
		expect(() => roundingBand(input)).toThrow(message);
	});
});
