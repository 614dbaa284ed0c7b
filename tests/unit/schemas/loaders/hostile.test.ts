import { describe, expect, test } from 'vitest';
import type { DataField } from '../../../../src/schemas/dataset.ts';
import { hiddenCharacters } from '../../../../src/schemas/loaders/characters.ts';
import { parseTable } from '../../../../src/schemas/loaders/csv-table.ts';
import { markupProblems } from '../../../../src/schemas/loaders/mdx-markup.ts';
import { parseFrontMatter } from '../../../../src/schemas/loaders/yaml-source.ts';

const file = 'content/articles/a.mdx';
const article = (body: string) => `---\ntitle: A\n---\n\nFirst line.\n\n${body}\n`;
const found = (body: string) => markupProblems(article(body), file);

describe('an article', () => {
	test.each([
		'Words with <Cite id="a" /> and <Term id="b">a term</Term>.',
		'<p class="advice">Ask a doctor.</p>',
		'{/* evidence-ok: figures: why */}',
		'[here](/articles/b/), [there](#part) and [far](https://example.org/).',
	])('may hold %s', (body) => {
		expect(found(body)).toEqual([]);
	});

	test.each([
		['<script>alert(1)</script>', '<script>'],
		['<iframe src="https://example.org"></iframe>', '<iframe>'],
		['Words <b onclick="alert(1)">bold</b>.', '<b>'],
		['<p onclick="alert(1)">Words.</p>', 'onclick'],
		['<p style="color:red">Words.</p>', 'style'],
		['<Chart id={alert(1)} />', 'id'],
		['<Cite {...evil} />', ''],
		['[click](javascript:alert(1))', 'javascript:alert(1)'],
		['[click](JAVASCRIPT:alert(1))', 'JAVASCRIPT:alert(1)'],
		['[click](data:text/html,x)', 'data:text/html,x'],
		['[click](//evil.example/)', '//evil.example/'],
		['{alert(1)}', 'alert(1)'],
		['{/* a */ alert(1) /* b */}', '/* a */ alert(1) /* b */'],
		['import x from "./x.js"', 'import x from "./x.js"'],
	])('may not hold %s, and the line is named', (body, given) => {
		const problems = found(body);
		expect(problems.map((problem) => problem.given)).toContain(given);
		expect(problems[0]).toMatchObject({ file, line: 7 });
	});

	test('of 5 MB is refused at once, in words', () => {
		const [problem, ...others] = found('x '.repeat(2_500_000));
		expect(others).toEqual([]);
		expect(problem).toMatchObject({ given: '5000 kB', wanted: expect.stringContaining('split') });
	});
});

describe('characters that readers cannot see', () => {
	test('are found, with their line', () => {
		expect(hiddenCharacters('plain 한국어 “quotes” · 3×2\n\tokay', file)).toEqual([]);
		expect(hiddenCharacters('one\nsafe\u202etxt.exe\u202c', file)).toEqual([
			{ file, line: 2, given: 'U+202E, U+202C', wanted: 'no characters that readers cannot see' },
		]);
	});

	test('stop front matter, with the line of the file', () => {
		const text = '---\ntitle: A\nteaser: b\u2066c\n---\n';
		expect(() => parseFrontMatter(text, file)).toThrow(`${file}:3`);
	});
});

describe('a cell of a table', () => {
	const fields: DataField[] = [
		{ name: 'name', title: 'Name', type: 'string' } as DataField,
		{ name: 'value', title: 'Value', type: 'number' } as DataField,
	];
	const parse = (cell: string) => parseTable(`name,value\n${cell},-3\n`, 'a.csv', fields, ['name']);

	test.each(['=HYPERLINK("https://evil.example")', '+1', '@SUM(A1)', '-2+3'])(
		'may not be the formula %s',
		(cell) => {
			expect(() => parse(`"${cell.replaceAll('"', '""')}"`)).toThrow('no formula');
		},
	);

	test('may be a negative number, or a name with such signs within', () => {
		expect(parse('A-B = C')).toEqual([{ name: 'A-B = C', value: -3 }]);
	});
});
