import { describe, expect, test } from 'vitest';
import {
	differsFromPublished,
	projectionRows,
	type Scenario,
} from '../../../src/projection/scenario.ts';
import { DEFAULTS, PUBLISHED } from './support.ts';

describe('projectionRows in US dollars', () => {
	const rows = projectionRows(PUBLISHED, { ...DEFAULTS, growth: 20 });

	test('has a row a year', () => {
		expect(rows.map((row) => row.year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]);
	});

	test('marks only the two printed years as published, with the printed numbers', () => {
		expect(rows.map((row) => row.published)).toEqual([9.2, ...Array(6).fill(null), 26.5]);
		const kinds = rows.map((row) => row.kind);
		expect(kinds).toEqual(['published', ...Array(6).fill('computed'), 'published']);
		expect(rows[0]?.value).toBe(9.2);
		expect(rows[7]?.value).toBe(26.5);
	});

	test.each([
		// value 9.2 × 2.8804348^(3/7); low 26.45 ÷ 1.1635⁴; high 9.25 × 2.8702703^(3/7);
		// scenario 9.2 × 1.2³ = 9.2 × 1.728 = 15.8976.
		[3, 14.477662, 14.433117, 14.534308, 15.8976],
		// scenario 9.2 × 1.2⁷ = 32.965263.
		[7, 26.5, 26.45, 26.55, 32.965263],
		[0, 9.2, 9.163491, 9.25, 9.2],
	])('in year %d', (t, value, low, high, scenario) => {
		const row = rows[t];
		expect(row?.value).toBeCloseTo(value, 5);
		expect(row?.low).toBeCloseTo(low, 5);
		expect(row?.high).toBeCloseTo(high, 5);
		expect(row?.scenario).toBeCloseTo(scenario, 5);
	});
});

describe('projectionRows in patients', () => {
	const rows = projectionRows(PUBLISHED, { ...DEFAULTS, unit: 'patients', start: 10 });

	test('has no published number at all', () => {
		expect(rows.every((row) => row.published === null && row.kind === 'computed')).toBe(true);
	});

	test('converts every amount of a row', () => {
		// One USD million is 1,349,550,000 ÷ 360,039,359 = 3.7483402 treatments:
		// 9.2 → 34.4847, 9.163491 → 34.3479, 9.25 → 34.6721, 10 → 37.4834.
		expect(rows[0]?.value).toBeCloseTo(34.4847, 4);
		expect(rows[0]?.low).toBeCloseTo(34.3479, 4);
		expect(rows[0]?.high).toBeCloseTo(34.6721, 4);
		expect(rows[0]?.scenario).toBeCloseTo(37.4834, 4);
	});

	test('counts the refund in', () => {
		// 34.4847 ÷ (1 − 20 %) = 43.1059.
		const refunded = projectionRows(PUBLISHED, { ...DEFAULTS, unit: 'patients', refund: 20 });
		expect(refunded[0]?.value).toBeCloseTo(43.1059, 4);
	});
});

test('projectionRows has no band when the printed numbers contradict each other', () => {
	// 9.2 × 1.3⁷ = 57.7, not 26.5.
	const rows = projectionRows({ ...PUBLISHED, growth: 30 }, DEFAULTS);
	expect(rows.every((row) => row.low === null && row.high === null)).toBe(true);
	expect(rows[7]?.value).toBe(26.5);
});

test('projectionRows refuses years in the wrong order', () => {
	expect(() => projectionRows({ ...PUBLISHED, endYear: 2024 }, DEFAULTS)).toThrow(/got -1$/);
});

test.each<[Partial<Scenario>, boolean]>([
	[{}, false],
	[{ growth: 16.4 }, true],
	[{ start: 9.3 }, true],
	[{ unit: 'patients', scale: 'log', price: 1, refund: 5, fx: 1, view: 'table' }, false],
	[{ yardsticks: false }, false],
])('differsFromPublished with %o is %s', (change, expected) => {
	expect(differsFromPublished({ ...DEFAULTS, ...change }, DEFAULTS)).toBe(expected);
});
