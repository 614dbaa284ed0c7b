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

describe('parseTable, of a table that is right', () => {
	test('gives each row its values, and null for a gap', () => {
		expect(parse('a,2025,9.2,3,plan', 'b,2032,,,observed', '')).toEqual([
			{ id: 'a', year: 2025, value: 9.2, count: 3, kind: 'plan' },
			{ id: 'b', year: 2032, value: null, count: null, kind: 'observed' },
		]);
	});

	test('reads quotes, Windows line ends, spaces and empty lines', () => {
		const text = `${header}\r\n"a, ""b""", 2025 ,1,2,plan\r\n\r\nc,2026,1,2,plan\r\n`;
		const rows = parseTable(text, 'content/data/x.csv', fields, ['id']);
		expect(rows.map((row) => [row.id, row.year])).toEqual([
			['a, "b"', 2025],
			['c', 2026],
		]);
	});

	test('reads the mark that Excel puts before the first column', () => {
		const text = `\uFEFF${header}\r\na,2025,1,1,plan\r\n`;
		expect(parseTable(text, 'content/data/x.csv', fields, ['id'])).toHaveLength(1);
	});

	test('one key may repeat where two make the key', () => {
		expect(parse('a,2025,1,1,plan', 'a,2026,1,1,plan', 'b,2025,1,1,plan')).toHaveLength(3);
	});

	test('a header alone has no rows', () => {
		expect(parse()).toEqual([]);
	});
});
