// Slips of syntax and what the error says of them.
import { expect, test } from 'vitest';
import { ContentError } from '../../../../src/lib/errors.ts';
import type { DataField } from '../../../../src/schemas/dataset.ts';
import { parseTable } from '../../../../src/schemas/loaders/csv-table.ts';
import { parseYaml } from '../../../../src/schemas/loaders/yaml-source.ts';

const words = { title: 'X', description: 'A column.' };
const fields: DataField[] = [
	{ ...words, name: 'id', type: 'string', constraints: { required: true } },
	{ ...words, name: 'n', type: 'number' },
];
const parse = (text: string) => parseTable(text, 'content/data/x.csv', fields, ['id']);

test('an empty cell in a column of texts asks for a text, not for a number', () => {
	expect(() => parse('id,n\n,1\n')).toThrowErrorMatchingInlineSnapshot(`
		[ContentError: A content file needs mending

		content/data/x.csv:2  id
		  given:  ""
		  wanted: a text
		]
	`);
});

test('a stray quote in a table is a ContentError with its line', () => {
	expect(() => parse('id,n\na"b,1\n')).toThrow(ContentError);
	expect(() => parse('id,n\na"b,1\n')).toThrowErrorMatchingInlineSnapshot(`
		[ContentError: A content file needs mending

		content/data/x.csv:2
		  given:  "a\\"b,1"
		  wanted: valid CSV (Invalid Opening Quote: a quote is found on field 0 at line 2, value is "a")
		]
	`);
});

test('a word between asterisks, an alias in YAML, is a ContentError with its line', () => {
	expect(() =>
		parseYaml('a: 1\ntitle: *bold*\n', 'content/x.yaml'),
	).toThrowErrorMatchingInlineSnapshot(`
		[ContentError: A content file needs mending

		content/x.yaml:2
		  given:  "title: *bold*"
		  wanted: valid YAML (a text that begins with * needs quotes)
		]
	`);
});
