import { describe, expect, test } from 'vitest';
import { channelsOf } from '../../../../src/charts/model/channels.ts';
import type { CaseSpec } from '../../../charts/support/drawn.ts';
import { column, files, specOf } from './support.ts';

const fields = [
	column('year', 'year'),
	column('month', 'yearmonth'),
	column('date', 'date'),
	column('label', 'string'),
	column('sort', 'string'),
	column('sales', 'number', 'USD million'),
	column('low', 'number', 'USD million'),
	column('high', 'integer', 'USD million'),
	column('won', 'number', 'KRW billion'),
	column('bare', 'number'),
];
const channels = (spec: CaseSpec) => channelsOf(specOf(spec), fields, files);

/** Names of the columns that a spec takes for its channels. */
function taken(spec: CaseSpec) {
	const { label, time, value, low, high, series, unit, standing } = channels(spec);
	const names = { label, time, value, low, high, series };
	const found = Object.entries(names).flatMap(([name, field]) =>
		field ? [[name, field.name]] : [],
	);
	return { ...Object.fromEntries(found), unit, standing };
}

describe('what a chart takes from which column', () => {
	test('a line stands over times', () => {
		expect(taken({ type: 'line', encoding: { x: 'month', y: 'sales', series: 'sort' } })).toEqual({
			label: 'month',
			time: 'month',
			value: 'sales',
			series: 'sort',
			unit: 'USD million',
			standing: true,
		});
	});

	test('bars lie where x is the number', () => {
		expect(
			taken({ type: 'bar', encoding: { x: 'sales', y: 'label', low: 'low', high: 'high' } }),
		).toEqual({
			label: 'label',
			value: 'sales',
			low: 'low',
			high: 'high',
			unit: 'USD million',
			standing: false,
		});
	});

	test('bars stand where y is the number, over years or over names', () => {
		expect(taken({ type: 'bar', encoding: { x: 'year', y: 'sales' } })).toEqual({
			label: 'year',
			time: 'year',
			value: 'sales',
			unit: 'USD million',
			standing: true,
		});
		expect(taken({ type: 'bar', encoding: { x: 'label', y: 'sales' } })).toMatchObject({
			label: 'label',
			standing: true,
		});
	});

	test('a stack of years has the years as its rows', () => {
		const encoding = { x: 'sales', y: 'year', series: 'sort' };
		expect(taken({ type: 'stacked-bar', encoding })).toEqual({
			label: 'year',
			time: 'year',
			value: 'sales',
			series: 'sort',
			unit: 'USD million',
			standing: false,
		});
	});

	test('a range has two ends and no value', () => {
		expect(taken({ type: 'range', encoding: { y: 'label', x1: 'low', x2: 'high' } })).toEqual({
			label: 'label',
			low: 'low',
			high: 'high',
			unit: 'USD million',
			standing: false,
		});
	});

	test('a timeline has no numbers and so no unit', () => {
		expect(taken({ type: 'timeline', encoding: { x: 'date', y: 'label' } })).toEqual({
			label: 'label',
			time: 'date',
			unit: '',
			standing: false,
		});
	});
});

describe('a spec is refused', () => {
	test('that names a column which does not exist, with the one it may have meant', () => {
		expect(() =>
			channels({ type: 'line', encoding: { x: 'year', y: 'sale' } }),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/charts/x.yaml  encoding.y
			  given:  "sale"
			  wanted: a column of content/data/x.csv: year, month, date, label, sort, sales, low, high, won, bare
			  hint:   did you mean "sales"?
			]
		`);
	});

	test('that names a series which does not exist', () => {
		expect(() =>
			channels({ type: 'dot', encoding: { x: 'sales', y: 'label', series: 'zzzzzzzz' } }),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/charts/x.yaml  encoding.series
			  given:  "zzzzzzzz"
			  wanted: a column of content/data/x.csv: year, month, date, label, sort, sales, low, high, won, bare
			]
		`);
	});

	test('that draws texts as numbers', () => {
		expect(() =>
			channels({ type: 'line', encoding: { x: 'year', y: 'label' } }),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/charts/x.yaml  encoding.y
			  given:  "label, a column of type string"
			  wanted: a column of numbers
			]
		`);
		expect(() =>
			channels({ type: 'range', encoding: { y: 'label', x1: 'low', x2: 'sort' } }),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/charts/x.yaml  encoding.x2
			  given:  "sort, a column of type string"
			  wanted: a column of numbers
			]
		`);
	});

	test('that draws years as numbers', () => {
		expect(() => channels({ type: 'bar', encoding: { x: 'year', y: 'label' } })).toThrow(
			'encoding.x\n  given:  "year, a column of type year"\n  wanted: a column of numbers',
		);
	});

	test('that names rows by numbers', () => {
		expect(() =>
			channels({ type: 'bar', encoding: { x: 'sales', y: 'won' } }),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/charts/x.yaml  encoding.x
			  given:  "sales, a column of type number"
			  wanted: a column of texts or years
			]
		`);
	});

	test('that puts names on a time axis', () => {
		expect(() =>
			channels({ type: 'line', encoding: { x: 'label', y: 'sales' } }),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/charts/x.yaml  encoding.x
			  given:  "label, a column of type string"
			  wanted: a column of years, months or days
			]
		`);
		expect(() => channels({ type: 'timeline', encoding: { x: 'sales', y: 'label' } })).toThrow(
			'given:  "sales, a column of type number"\n  wanted: a column of years, months or days',
		);
	});

	test('whose numbers have no unit', () => {
		expect(() =>
			channels({ type: 'line', encoding: { x: 'year', y: 'bare' } }),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/datapackage.json  content/data/x.csv: bare
			  wanted: a unit, such as "USD million" or "patients", because a chart draws this column
			]
		`);
		const encoding = { x: 'sales', y: 'label', low: 'low', high: 'bare' };
		expect(() => channels({ type: 'bar', encoding })).toThrow('content/data/x.csv: bare');
	});

	test('whose numbers are of two units', () => {
		expect(() =>
			channels({ type: 'range', encoding: { y: 'label', x1: 'sales', x2: 'won' } }),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/datapackage.json  content/data/x.csv: won
			  given:  "KRW billion"
			  wanted: the unit of the other numbers of the chart, USD million
			]
		`);
	});
});
