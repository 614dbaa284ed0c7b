import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTime, stepOf, timeOf } from '../../../../src/charts/model/time.ts';

describe('timeOf', () => {
	test.each([
		['a year of a column of years is itself', 2026, 2026],
		['a year among dates stands at its middle', '2026', 2026.5],
		['January stands half a month into its year', '2026-01', 2026 + 0.5 / 12],
		['April stands three months and a half into it', '2026-04', 2026 + 3.5 / 12],
		['December stands half a month before its end', '2026-12', 2026 + 11.5 / 12],
		['the first day is where the year begins', '2026-01-01', 2026],
		['the last day is the 365th', '2026-12-31', 2026 + 364 / 365],
		['March 1 is the 60th day of a common year', '2023-03-01', 2023 + 59 / 365],
		['February 29 is the 60th day of a leap year', '2024-02-29', 2024 + 59 / 366],
		['the last day of a leap year is the 366th', '2024-12-31', 2024 + 365 / 366],
		['1900 had no leap day', '1900-12-31', 1900 + 364 / 365],
		['2000 had one', '2000-12-31', 2000 + 365 / 366],
	])('%s', (_, cell, place) => {
		expect(timeOf(cell)).toBeCloseTo(place, 12);
	});

	test('a later day stands further on, within its own year (property)', () => {
		const days = fc
			.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(days, days, (a, b) => {
				expect(Math.sign(timeOf(a) - timeOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
				expect(Math.floor(timeOf(a))).toBe(Number(a.slice(0, 4)));
			}),
		);
	});

	test('months are a twelfth of a year apart, over the turn of the year too', () => {
		expect(timeOf('2021-01') - timeOf('2020-12')).toBeCloseTo(1 / 12, 12);
		expect(timeOf('2020-03') - timeOf('2020-02')).toBeCloseTo(1 / 12, 12);
	});
});

test('only years, months and dates are times', () => {
	const types = ['year', 'yearmonth', 'date', 'string', 'number', 'integer'] as const;
	expect(types.filter((type) => isTime({ type }))).toEqual(['year', 'yearmonth', 'date']);
});

test('years and months follow one another in steps; dates come as they come', () => {
	expect(stepOf({ type: 'year' })).toBe(1);
	expect(stepOf({ type: 'yearmonth' })).toBeCloseTo(1 / 12, 12);
	expect(stepOf({ type: 'date' })).toBeUndefined();
	expect(stepOf({ type: 'number' })).toBeUndefined();
});
