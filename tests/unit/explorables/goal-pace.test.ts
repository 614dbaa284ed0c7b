import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelIn, moment, pace, yearOf } from '../../../src/explorables/goal-pace/model.ts';

const level = (year: number, value: number) => ({ year, value });

test.each([
	// As the ledger has them: (60 ÷ 2.688)^(1/11), (23 ÷ 5.6)^(1/7), (152 ÷ 27)^(1/10), (200 ÷ 43)^(1/15).
	[level(2005, 2.688), level(2016, 60), 32.6],
	[level(2009, 5.6), level(2016, 23), 22.4],
	[level(2015, 27), level(2025, 152), 18.9],
	[level(2020, 43), level(2035, 200), 10.8],
	// Doubling in six years.
	[level(2024, 5.8), level(2030, 11.6), 12.2],
])('from %o to %o takes %d%% a year', (from, to, wanted) => {
	expect(pace(from, to)).toBeCloseTo(wanted, 1);
});

test.each([
	// ln(200 ÷ 57.3) ÷ ln 1.074 = 17.5 years.
	[level(2024, 57.3), 200, 7.4, 2042],
	[level(2009, 5.6), 23, 8.1, 2028],
	// The pace printed in tenths still arrives in the year it is due.
	[level(2024, 57.3), 200, 12, 2035],
	[level(2024, 5.8), 11.6, 26, 2027],
	[level(2024, 5.8), 11.6, 0, Number.POSITIVE_INFINITY],
])('from %o to %d at %d%% a year: %d', (from, value, growth, year) => {
	expect(yearOf(from, value, growth)).toBe(year);
});

test('the level of the moment is the level that was asked for', () => {
	const from = fc.record({
		year: fc.integer({ min: 2000, max: 2030 }),
		value: fc.integer({ min: 1, max: 100 }),
	});
	const growth = fc.double({ min: 0.5, max: 40, noNaN: true });
	fc.assert(
		fc.property(from, fc.double({ min: 1, max: 50, noNaN: true }), growth, (start, times, each) => {
			const wanted = start.value * times;
			const at = moment(start, wanted, each);
			expect(levelIn(at, start, each) / wanted).toBeCloseTo(1, 9);
			expect(moment(start, wanted, each + 1)).toBeLessThanOrEqual(at);
		}),
	);
});

test('at the pace that a goal asks for it is reached in its own year', () => {
	const start = fc.integer({ min: 1, max: 99 });
	fc.assert(
		fc.property(
			start,
			fc.integer({ min: 2, max: 40 }),
			fc.integer({ min: 1, max: 20 }),
			(value, times, years) => {
				const [from, due] = [level(2020, value), level(2020 + years, value * times)];
				expect(yearOf(from, due.value, pace(from, due))).toBe(due.year);
			},
		),
	);
});
