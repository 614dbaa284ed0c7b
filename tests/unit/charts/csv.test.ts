import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/charts/csv.ts';
import type { Table } from '../../../src/charts/types.ts';

const one = (value: string | number | null, decimals?: number): Table => ({
	columns: [
		{ key: 'a', label: 'A', numeric: true, ...(decimals === undefined ? {} : { decimals }) },
	],
	rows: [{ a: value }],
});

/** The one cell of a table as it stands in the CSV. */
const cell = (value: string | number | null, decimals?: number) =>
	toCsv(one(value, decimals))
		.replace(/^A\r\n/, '')
		.replace(/\r\n$/, '');

describe('toCsv', () => {
	test('writes labels, then rows in the order of the columns', () => {
		const table: Table = {
			columns: [
				{ key: 'year', label: 'Year', numeric: false },
				{ key: 'value', label: 'Path (USD million)', numeric: true, decimals: 1 },
			],
			rows: [{ value: 9.2, year: 2025, hidden: 'x' }, { year: 2026, value: null }, { year: 2027 }],
		};
		expect(toCsv(table)).toBe('Year,Path (USD million)\r\n2025,9.2\r\n2026,\r\n2027,\r\n');
	});

	test.each([
		['plain', 'plain'],
		['a, b', '"a, b"'],
		['say "so"', '"say ""so"""'],
		['two\nlines', '"two\nlines"'],
		['two\r\nlines', '"two\r\nlines"'],
		['</script><img src=x onerror=alert(1)>', '</script><img src=x onerror=alert(1)>'],
		['', ''],
		['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
		['=1+1', "'=1+1"],
		['+1', "'+1"],
		['-1', "'-1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1+1', "'\t=1+1"],
		['\r=1+1', `"'\r=1+1"`],
		['a=1', 'a=1'],
		['31 to 34', '31 to 34'],
	])('writes the text %j as %j', (value, written) => {
		expect(cell(value)).toBe(written);
	});

	test.each([
		[9.2, undefined, '9.2'],
		[10.699999999, undefined, '10.699999999'],
		[10.699999999, 1, '10.7'],
		[9.25, 1, '9.3'],
		[146, 1, '146'],
		[0, 0, '0'],
		[-5, 0, '-5'],
		[1_349_550_000, 0, '1349550000'],
		[null, 1, ''],
	])('writes the number %s with %s decimals as %s', (value, decimals, written) => {
		expect(cell(value, decimals)).toBe(written);
	});

	test('a label is made safe as well', () => {
		const table = { columns: [{ key: 'a', label: '=A,B', numeric: false }], rows: [] };
		expect(toCsv(table)).toBe(`"'=A,B"\r\n`);
	});

	const anyText = fc.string({ minLength: 1 }).filter((text) => !text.startsWith("'"));

	test('a reader gets every text back, and none starts a formula (property)', () => {
		fc.assert(
			// A text that starts with an apostrophe of its own could not be told from a guarded one.
			fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
				const rows = texts.map((a) => ({ a, b: 'end' }));
				const columns = ['a', 'b'].map((key) => ({ key, label: key, numeric: false }));
				const [, ...read] = parse(toCsv({ columns, rows })) as string[][];
				expect(read.map(([a]) => a?.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(texts);
				for (const [a] of read) expect(a).not.toMatch(/^[=+\-@\t\r]/);
			}),
		);
	});
});
