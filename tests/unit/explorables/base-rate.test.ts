import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotLines, fitGroups } from '../../../src/explorables/base-rate/dots.ts';
import { outcome, predictive } from '../../../src/explorables/base-rate/model.ts';
import { percent } from '../../../src/explorables/base-rate/view.ts';

const korea = { people: 10_000, infected: 108, sensitivity: 57.6, specificity: 99.8 };

const testing = fc.record({
	people: fc.constant(10_000),
	infected: fc.integer({ min: 10, max: 5000 }),
	sensitivity: fc.integer({ min: 10, max: 1000 }).map((tenths) => tenths / 10),
	specificity: fc.integer({ min: 900, max: 1000 }).map((tenths) => tenths / 10),
});

describe('outcome', () => {
	test('the Korean trial areas, by hand', () => {
		// 108 × 0.576 = 62.2; 9,892 × 0.002 = 19.8.
		expect(outcome(korea)).toEqual({
			infected: 108,
			others: 9892,
			found: 62,
			missed: 46,
			falseAlarms: 20,
			cleared: 9872,
			positives: 82,
		});
	});

	test('everyone is in one group, and no group is below zero', () => {
		fc.assert(
			fc.property(testing, (each) => {
				const { found, missed, falseAlarms, cleared, positives } = outcome(each);
				expect(found + missed + falseAlarms + cleared).toBe(each.people);
				expect(found + falseAlarms).toBe(positives);
				expect(Math.min(found, missed, falseAlarms, cleared)).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});

describe('predictive', () => {
	test('the Korean trial areas, by hand', () => {
		// 62.208 ÷ (62.208 + 19.784) = 75.87%; 9,872.216 ÷ (9,872.216 + 45.792) = 99.54%.
		const { positive, negative } = predictive(korea);
		expect(positive).toBeCloseTo(75.87, 2);
		expect(negative).toBeCloseTo(99.54, 2);
	});

	test('a coin is right as often as people are infected', () => {
		const coin = { people: 100, infected: 30, sensitivity: 50, specificity: 50 };
		expect(predictive(coin).positive).toBeCloseTo(30, 9);
		expect(predictive(coin).negative).toBeCloseTo(70, 9);
	});

	test('with more infected a positive is never less right, and a negative never more', () => {
		fc.assert(
			fc.property(testing, (each) => {
				const more = predictive({ ...each, infected: each.infected * 2 });
				const now = predictive(each);
				expect(more.positive).toBeGreaterThanOrEqual(now.positive - 1e-9);
				expect(more.negative).toBeLessThanOrEqual(now.negative + 1e-9);
			}),
		);
	});
});

test.each([
	[75.87, '76%'],
	[99.54, '99.5%'],
	[99.954, '99.9%'],
	[0.02, '0.1%'],
	[100, '100%'],
])('%d is printed as %s', (share, shown) => {
	expect(percent(share, 'en-US')).toBe(shown);
});

/** Dots that a path draws: each stroke has one at its start and one for each step. */
const dotsIn = (path: string) =>
	[...path.matchAll(/[hv](\d+)\.1/g)].reduce((sum, [, run]) => sum + Number(run) + 1, 0);

describe('dotLines', () => {
	test('a group that begins and ends within lines', () => {
		expect(dotLines(2, 9, 4, true)).toBe('M2.5 0.5h1.1M0.5 1.5h3.1M0.5 2.5h0.1');
		expect(dotLines(2, 6, 4, false)).toBe('M0.5 2.5v1.1M1.5 0.5v1.1');
		expect(dotLines(3, 3, 4, true)).toBe('');
	});

	test('draws every dot once', () => {
		const whole = fc.integer({ min: 0, max: 3000 });
		fc.assert(
			fc.property(whole, whole, fc.integer({ min: 1, max: 100 }), (from, count, each) => {
				expect(dotsIn(dotLines(from, from + count, each, true))).toBe(count);
			}),
		);
	});
});

test('two groups fit their box, and do not touch', () => {
	const whole = fc.integer({ min: 0, max: 5000 });
	fc.assert(
		fc.property(whole, whole, (first, second) => {
			const fit = fitGroups(first, second, 2);
			expect(fit.first * fit.rows).toBeGreaterThanOrEqual(first);
			expect(fit.second + Math.ceil(second / fit.rows)).toBeLessThanOrEqual(fit.columns);
			if (first > 0 && second > 0) expect(fit.second).toBeGreaterThan(fit.first);
		}),
	);
});
