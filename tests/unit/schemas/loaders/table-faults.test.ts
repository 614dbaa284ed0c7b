import { describe, expect, test } from 'vitest';
import type { DataField } from '../../../../src/schemas/dataset.ts';
import { parseTable } from '../../../../src/schemas/loaders/csv-table.ts';

const words = { title: 'X', description: 'A column.' };
const fields: DataField[] = [
	{ ...words, name: 'id', type: 'string' },
	{ ...words, name: 'year', type: 'year', constraints: { required: true } },
	{ ...words, name: 'value', type: 'number', unit: 'USD million' },
	{ ...words, name: 'count', type: 'integer' },
	{ ...words, name: 'kind', type: 'string', constraints: { enum: ['plan', 'observed'] } },
];
const header = 'id,year,value,count,kind';
const parse = (...lines: string[]) =>
	parseTable([header, ...lines].join('\n'), 'content/data/x.csv', fields, ['id', 'year']);

describe('parseTable refuses', () => {
	test('a cell that is no number', () => {
		expect(() => parse('a,2025,many,1,plan')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:2  value
			  given:  "many"
			  wanted: a number (USD million)
			]
		`);
	});

	test('a part where a whole number is wanted', () => {
		expect(() => parse('a,2025,1,1.5,plan')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:2  count
			  given:  "1.5"
			  wanted: a whole number
			]
		`);
	});

	test('a year that is none', () => {
		expect(() => parse('a,25,1,1,plan')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:2  year
			  given:  "25"
			  wanted: a year of four digits
			]
		`);
	});

	test('a date that is not of the form of its column', () => {
		const dated = (type: DataField['type'], format?: 'any') => () => {
			const date = { ...words, name: 'when', type, ...(format ? { format } : {}) };
			parseTable('when\nApril 2026', 'content/data/x.csv', [date], ['when']);
		};
		expect(dated('yearmonth')).toThrow(
			'when\n  given:  "April 2026"\n  wanted: a month such as 2026-04\n',
		);
		expect(dated('date')).toThrow('wanted: a day such as 2026-04-29\n');
		expect(dated('date', 'any')).toThrow('wanted: a date such as 2026, 2026-04 or 2026-04-29\n');
	});

	test('an empty cell where one is required', () => {
		expect(() => parse('a,,1,1,plan')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:2  year
			  given:  ""
			  wanted: a year of four digits
			]
		`);
	});

	test('a word that is not on the list', () => {
		expect(() => parse('a,2025,1,1,planned')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:2  kind
			  given:  "planned"
			  wanted: one of plan, observed
			]
		`);
	});

	test('a row that is too short or too long', () => {
		expect(() => parse('a,2025,1,1,plan', 'b,2025,1')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:3
			  given:  "b,2025,1"
			  wanted: 5 cells
			]
		`);
		expect(() => parse('a,2025,1,1,plan,x')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:2
			  given:  "a,2025,1,1,plan,x"
			  wanted: 5 cells
			]
		`);
	});

	test('a key that another row has', () => {
		expect(() =>
			parse('a,2025,1,1,plan', 'b,2025,1,1,plan', 'a,2025,2,2,plan'),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:4  id, year
			  given:  "a · 2025"
			  wanted: a key of its own; line 2 has it already
			]
		`);
	});

	test.each([
		['a column of another name', 'id,years,value,count,kind'],
		['a missing column', 'id,year,value,count'],
		['one column more', `${header},note`],
		['columns in another order', 'year,id,value,count,kind'],
		['an empty file', ''],
	])('a header with %s', (_, text) => {
		expect(() => parseTable(text, 'content/data/x.csv', fields, ['id'])).toThrow(
			`content/data/x.csv:1  header\n${text && `  given:  "${text}"\n`}` +
				`  wanted: the columns of content/data/datapackage.json: ${header}\n`,
		);
	});

	test('everything at once, with the lines of the file', () => {
		expect(() =>
			parse('"a\nb",2025,x,1,plan', '', 'c,1,1,1,none'),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: 3 things need mending

			content/data/x.csv:3  value
			  given:  "x"
			  wanted: a number (USD million)

			content/data/x.csv:5  year
			  given:  "1"
			  wanted: a year of four digits

			content/data/x.csv:5  kind
			  given:  "none"
			  wanted: one of plan, observed
			]
		`);
	});
});
