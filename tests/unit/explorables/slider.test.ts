import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, sliderOf, snap, valueAt } from '../../../src/explorables/slider.ts';

const copies = { min: 10, max: 10_000_000, step: 1, scale: 'log' } as const;
const percent = { min: 1, max: 100, step: 0.1, scale: 'linear' } as const;

test('a log slider has twenty places for each power of ten', () => {
	expect(sliderOf(copies)).toEqual({ min: 0, max: 120, step: 1 });
	expect([10, 100, 1_000_000].map((value) => placeOf(value, copies))).toEqual([0, 20, 100]);
	expect([0, 1, 20, 21, 120].map((place) => valueAt(place, copies))).toEqual([
		10, 11, 100, 110, 10_000_000,
	]);
});

test('a linear slider of many steps takes ten at a time, its number takes each', () => {
	expect(sliderOf(percent)).toEqual({ min: 1, max: 100, step: 1 });
	expect(placeOf(57.6, percent)).toBe(58);
	expect(snap(57.64, percent)).toBe(57.6);
	expect(sliderOf({ ...percent, min: 90 })).toEqual({ min: 90, max: 100, step: 0.1 });
});

describe.each([
	['log', copies],
	['log, few', { min: 10, max: 5000, step: 1, scale: 'log' } as const],
	['linear', percent],
])('%s', (_, range) => {
	const { min, max, step } = sliderOf(range);
	const places = fc
		.integer({ min: 0, max: Math.round((max - min) / step) })
		.map((n) => min + n * step);

	test('each place has a value within the limits, larger than the one before', () => {
		fc.assert(
			fc.property(places, (place) => {
				const value = valueAt(place, range);
				expect(value).toBeGreaterThanOrEqual(range.min);
				expect(value).toBeLessThanOrEqual(range.max);
				if (place + step <= max) expect(valueAt(place + step, range)).toBeGreaterThan(value);
			}),
		);
	});

	test('a value leads back to its place, or to the one beside it', () => {
		fc.assert(
			fc.property(places, (place) => {
				expect(Math.abs(placeOf(valueAt(place, range), range) - place)).toBeLessThanOrEqual(step);
			}),
		);
	});
});
