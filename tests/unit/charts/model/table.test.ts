import { describe, expect, test } from 'vitest';
import { channelsOf } from '../../../../src/charts/model/channels.ts';
import { dataTable } from '../../../../src/charts/model/table.ts';
import type { ResolvedSource } from '../../../../src/evidence/resolve.ts';
import type { DataRow } from '../../../../src/schemas/dataset.ts';
import type { CaseSpec } from '../../../charts/support/drawn.ts';
import { words } from '../../../charts/support/words.ts';
import { column, files, specOf } from './support.ts';

const fields = [
	column('id', 'string'),
	column('sales', 'number', 'USD million'),
	column('tests', 'integer', 'tests'),
	column('year', 'year'),
	column('date', 'date'),
	column('label', 'string'),
	column('sort', 'string'),
	column('kind', 'string'),
	column('claim', 'string'),
	column('source', 'string'),
	column('note', 'string'),
];

const dart: ResolvedSource = {
	id: 'dart-2024',
	title: 'Business report',
	publisher: 'DART',
	date: 'March 2024',
	url: 'https://dart.example/1',
	language: 'ko',
	tier: 'primary',
};
const paper: ResolvedSource = {
	...dart,
	id: 'paper',
	publisher: 'Nature',
	date: '',
	url: undefined,
};

const line: CaseSpec = { type: 'line', encoding: { x: 'year', y: 'sales' } };

function table(spec: CaseSpec, rows: DataRow[]) {
	const given = specOf(spec);
	const sources = new Map([dart, paper].map((source) => [source.id, source]));
	return dataTable(given, channelsOf(given, fields, files), fields, rows, sources, words);
}

const headings = (spec: CaseSpec, rows: DataRow[] = []) =>
	table(spec, rows).columns.map(({ label }) => label);

describe('columns', () => {
	test('times or names come first, then the numbers with their unit, then what each row is', () => {
		expect(headings(line)).toEqual([
			'Year',
			'Sales (USD million)',
			'Kind',
			'Source',
			'Source address',
		]);
	});

	test('what the chart does not draw is left out; the rest keeps the order of the file', () => {
		const encoding = { x: 'tests', y: 'label', series: 'sort' };
		expect(headings({ type: 'stacked-bar', encoding }).slice(0, 4)).toEqual([
			'Label',
			'Tests (tests)',
			'Sort',
			'Kind',
		]);
	});

	test('a timeline begins with its dates', () => {
		const { columns } = table({ type: 'timeline', encoding: { x: 'date', y: 'label' } }, []);
		expect(columns.slice(0, 2)).toEqual([
			{ key: 'date', label: 'Date', numeric: false, date: true },
			{ key: 'label', label: 'Label', numeric: false },
		]);
	});

	test('years are no dates to be put in words, and only numbers are numbers', () => {
		expect(table(line, []).columns.slice(0, 2)).toEqual([
			{ key: 'year', label: 'Year', numeric: false },
			{ key: 'sales', label: 'Sales (USD million)', numeric: true },
		]);
	});

	test('a unit grid says what one mark stands for', () => {
		const spec: CaseSpec = {
			type: 'unit-grid',
			encoding: { x: 'tests', y: 'label' },
			each: 'One patient',
		};
		expect(headings(spec).slice(0, 2)).toEqual(['One patient', 'Tests (tests)']);
	});

	test('notes have a column where there is one', () => {
		const row = { year: 2024, sales: 1, kind: 'observed' };
		expect(headings(line, [{ ...row, note: null }])).not.toContain('Note');
		expect(
			headings(line, [
				{ ...row, note: null },
				{ ...row, note: 'first' },
			]),
		).toEqual(['Year', 'Sales (USD million)', 'Kind', 'Note', 'Source', 'Source address']);
	});

	test('the address of a source is for files; a page links it', () => {
		const found = table(line, []).columns.filter(({ filesOnly }) => filesOnly);
		expect(found.map(({ key }) => key)).toEqual(['sourceUrl']);
	});
});

describe('rows', () => {
	test('a row names the work it rests on', () => {
		const row = { year: 2024, sales: 3557.3, kind: 'observed', source: 'dart-2024', note: null };
		expect(table(line, [row]).rows).toEqual([
			{
				year: 2024,
				sales: 3557.3,
				kind: 'observed',
				note: null,
				source: 'DART, March 2024',
				sourceUrl: 'https://dart.example/1',
			},
		]);
	});

	test('a row without a source is our own arithmetic', () => {
		const row = { year: 2024, sales: 1, kind: 'computed', source: null, claim: 'sum' };
		expect(table(line, [row]).rows).toMatchObject([
			{ kind: 'computed', source: 'Our arithmetic', sourceUrl: null },
		]);
	});

	test('a work without date or address has none', () => {
		const row = { year: 2024, sales: 1, kind: 'published', source: 'paper' };
		expect(table(line, [row]).rows).toMatchObject([{ source: 'Nature', sourceUrl: null }]);
	});

	test('a gap stays a gap and zero stays zero, in the order of the file', () => {
		const rows = [
			{ year: 2024, sales: 0, kind: 'observed' },
			{ year: 2023, sales: null, kind: 'plan' },
		];
		expect(table(line, rows).rows.map(({ year, sales }) => [year, sales])).toEqual([
			[2024, 0],
			[2023, null],
		]);
	});
});
