import { describe, expect, test } from 'vitest';
import { displayCell } from '../../../src/charts/display.ts';
import { describePoint, projectionTable } from '../../../src/charts/projection/model.ts';
import { projectionRows, type Scenario } from '../../../src/projection/scenario.ts';
import { model } from '../../charts/support/projection.ts';
import { words } from '../../charts/support/words.ts';

const { defaults, published } = model;
const own: Scenario = { ...defaults, growth: 20 };
const people: Scenario = { ...own, unit: 'patients' };
// USD 1 million × 1,349.55 ÷ KRW 360,039,359 = 3.748340 treatments.

describe('projectionTable', () => {
	/** The cells of a line as a reader sees them. */
	function line(scenario: Scenario, withScenario: boolean, at: number): string[] {
		const { columns, rows } = projectionTable(model, scenario, words, withScenario);
		return columns.map((column) => displayCell(rows[at]?.[column.key] ?? null, column, 'en-US'));
	}

	test('has a row a year and a column for each number, with its unit', () => {
		const { columns, rows } = projectionTable(model, defaults, words, false);
		expect(rows).toHaveLength(8);
		expect(columns.map(({ key, label, numeric }) => [key, label, numeric])).toEqual([
			['year', 'Year', false],
			['value', 'Published path (USD million)', true],
			['low', 'Lowest path the rounding allows (USD million)', true],
			['high', 'Highest path the rounding allows (USD million)', true],
			['kind', 'Kind', false],
		]);
	});

	test('has a column for the reader’s own path, before the kind, where it differs', () => {
		const { columns } = projectionTable(model, people, words, true);
		expect(columns.slice(-2).map(({ label }) => label)).toEqual([
			'Your scenario (treatments)',
			'Kind',
		]);
		expect(columns[1]?.label).toBe('Published path (treatments)');
	});

	test.each([
		// 9.2 × 2.8804348^(3/7) = 14.4777; band 26.45 ÷ 1.1635⁴ = 14.4331 to 14.5343.
		[defaults, false, 3, ['2028', '14.5', '14.43', '14.53', 'computed']],
		[defaults, false, 0, ['2025', '9.2', '9.16', '9.25', 'published']],
		[defaults, false, 7, ['2032', '26.5', '26.45', '26.55', 'published']],
		// 9.2 × 1.2³ = 15.8976.
		[own, true, 3, ['2028', '14.5', '14.43', '14.53', '15.9', 'computed']],
		// In treatments: 14.477662, 14.433117, 14.534308 and 15.8976 times 3.748340.
		[people, true, 3, ['2028', '54.3', '54.1', '54.5', '59.6', 'computed']],
		// Nothing in treatments was published: 9.2 × 3.748340 = 34.4847.
		[people, true, 0, ['2025', '34.5', '34.3', '34.7', '34.5', 'computed']],
	])('line %#', (scenario, withScenario, at, cells) => {
		expect(line(scenario, withScenario, at)).toEqual(cells);
	});
});

describe('describePoint', () => {
	test.each([
		[defaults, false, 0, '2025: 9.2 USD million, published'],
		[defaults, false, 3, '2028: 14.5 USD million, computed'],
		[own, true, 3, '2028: 14.5 USD million, computed; your scenario 15.9'],
		[own, false, 7, '2032: 26.5 USD million, published'],
		[people, true, 3, '2028: 54 treatments, computed; your scenario 60'],
		// 26.5 × 3.748340 = 99.331, 32.965263 × 3.748340 = 123.565.
		[people, true, 7, '2032: 99 treatments, computed; your scenario 124'],
	])('%#: %s', (scenario, withScenario, at, sentence) => {
		const row = projectionRows(published, scenario)[at];
		expect(row && describePoint(row, scenario, words, withScenario)).toBe(sentence);
	});
});
