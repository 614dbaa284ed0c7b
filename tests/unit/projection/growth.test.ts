import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cagr, compound, interpolate } from '../../../src/projection/growth.ts';

describe('cagr', () => {
	test.each([
		// 200 ÷ 100 = 2 in one year: 100 %.
		[100, 200, 1, 1],
		// 121 ÷ 100 = 1.21 = 1.1²: 10 %.
		[100, 121, 2, 0.1],
		// 1 ÷ 8 = (1/2)³: minus 50 %.
		[8, 1, 3, -0.5],
		[5, 5, 4, 0],
		// ln(26.5 ÷ 9.2) = ln 2.8804348 = 1.0579411; ÷ 7 = 0.1511344; e^0.1511344 = 1.1631530.
		[9.2, 26.5, 7, 0.16315305],
	])('from %d to %d in %d years is %d', (start, end, years, expected) => {
		expect(cagr(start, end, years)).toBeCloseTo(expected, 8);
	});

	test.each([
		[0, 1, 1, 'start', '0'],
		[-9.2, 1, 1, 'start', '-9.2'],
		[Number.NaN, 1, 1, 'start', 'NaN'],
		[1, 0, 1, 'end', '0'],
		[1, Number.POSITIVE_INFINITY, 1, 'end', 'Infinity'],
		[1, 2, 0, 'years', '0'],
		[1, 2, 2.5, 'years', '2.5'],
		[1, 2, Number.NaN, 'years', 'NaN'],
	])('refuses %d, %d, %d naming the %s', (start, end, years, name, shown) => {
		for (const run of [cagr, interpolate]) {
			expect(() => run(start, end, years)).toThrow(RangeError);
			expect(() => run(start, end, years)).toThrow(new RegExp(`^${name} .*got ${shown}$`));
		}
	});
});

describe('compound', () => {
	test.each([
		// 100 × 1.1 × 1.1 = 121.
		[100, 0.1, 2, 121],
		// 9.2 × 1.2⁷ = 9.2 × 3.5831808 = 32.96526336.
		[9.2, 0.2, 7, 32.96526336],
		[8, -0.5, 3, 1],
		[7, 0, 9, 7],
	])('%d at %d a year for %d years is %d', (start, rate, years, expected) => {
		expect(compound(start, rate, years)).toBeCloseTo(expected, 10);
	});

	test.each([
		[0, 0.1, 1, 'start', '0'],
		[1, -1, 1, 'rate', '-1'],
		[1, Number.NaN, 1, 'rate', 'NaN'],
		[1, 0.1, 0, 'years', '0'],
		[1, 0.1, 1.5, 'years', '1.5'],
		[1e300, 1e10, 9, 'result', 'Infinity'],
	])('refuses %d, %d, %d naming the %s', (start, rate, years, name, shown) => {
		expect(() => compound(start, rate, years)).toThrow(RangeError);
		expect(() => compound(start, rate, years)).toThrow(new RegExp(`^${name} .*got ${shown}$`));
	});
});

describe('interpolate', () => {
	test('gives the advertised market year by year', () => {
		// 9.2 × 2.8804348^(t/7), worked with 30 digits: each year × 1.16315305.
		const expected = [9.2, 10.701008, 12.44691, 14.477662, 16.839736, 19.58719, 22.7829, 26.5];
		const path = interpolate(9.2, 26.5, 7);
		expect(path).toHaveLength(8);
		expected.forEach((value, t) => {
			expect(path[t]).toBeCloseTo(value, 5);
		});
	});

	test('keeps the end points exactly and has only them for one year', () => {
		expect(interpolate(0.1, 0.7, 1)).toEqual([0.1, 0.7]);
		expect(interpolate(9.2, 26.5, 7).at(-1)).toBe(26.5);
	});
});

describe('properties', () => {
	// A fall to less than a hundred-thousandth would leave too few digits in 1 + rate.
	const amount = fc.double({ min: 0.1, max: 1e4, noNaN: true });
	const years = fc.integer({ min: 1, max: 40 });

	test('cagr inverts compound', () => {
		const rate = fc.double({ min: -0.9, max: 3, noNaN: true });
		fc.assert(
			fc.property(amount, rate, years, (start, growth, n) => {
				expect(cagr(start, compound(start, growth, n), n)).toBeCloseTo(growth, 9);
			}),
		);
	});

	test('the interpolated path grows by the cagr every year', () => {
		fc.assert(
			fc.property(amount, amount, years, (start, end, n) => {
				const rate = cagr(start, end, n);
				interpolate(start, end, n).forEach((value, t) => {
					if (t > 0) expect(value / compound(start, rate, t)).toBeCloseTo(1, 9);
				});
			}),
		);
	});
});
