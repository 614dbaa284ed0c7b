import { expect, test } from 'vitest';
import { displayCell } from '../../../src/charts/display.ts';
import type { Column } from '../../../src/charts/types.ts';

const plain: Column = { key: 'year', label: 'Year', numeric: false };
const date: Column = { key: 'date', label: 'Date', numeric: false, date: true };
const number: Column = { key: 'n', label: 'n', numeric: true };
const money: Column = { ...number, decimals: 1 };
const people: Column = { ...number, decimals: 0 };

test.each([
	['a gap', null, number, 'en-US', '–'],
	['a gap among texts', null, plain, 'en-US', '–'],
	['a year', 2025, plain, 'en-US', '2025'],
	['a text', 'published', plain, 'en-US', 'published'],
	['a text among numbers', '31 to 34', number, 'en-US', '31 to 34'],
	['an empty text', '', plain, 'en-US', ''],
	['zero', 0, number, 'en-US', '0'],
	['a number with up to four decimals', 1349.55555, number, 'en-US', '1,349.5556'],
	['a negative number', -3.5, number, 'en-US', '−3.5'],
	['a day', '2026-04-29', date, 'en-US', 'April 29, 2026'],
	['a month', '2026-04', date, 'en-US', 'April 2026'],
	['a year in a column of dates', '2026', date, 'en-US', '2026'],
	['a month in Korean', '2026-04', date, 'ko-KR', '2026년 4월'],
	['a whole number', 9, number, 'en-US', '9'],
	['money', 9, money, 'en-US', '9.0'],
	['money, rounded', 10.68, money, 'en-US', '10.7'],
	['people', 1234.4, people, 'en-US', '1,234'],
	['people in Korean', 1234.5, people, 'ko-KR', '1,235'],
	['money in German', 1234.5, money, 'de-DE', '1.234,5'],
] as const)('%s', (_, value, column, locale, shown) => {
	expect(displayCell(value, column, locale)).toBe(shown);
});
