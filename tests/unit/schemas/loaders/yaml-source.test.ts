import { describe, expect, test } from 'vitest';
import { parseFrontMatter, parseYaml } from '../../../../src/schemas/loaders/yaml-source.ts';

const yaml = `# A comment.
claims:
  - id: cap
    text: >-
      Two
      lines
    figures: [1, 2]

  - id: price
    nothing:
`;

describe('parseYaml', () => {
	const source = parseYaml(yaml, 'content/x.yaml');

	test('gives the plain value', () => {
		expect(source.value).toEqual({
			claims: [
				{ id: 'cap', text: 'Two lines', figures: [1, 2] },
				{ id: 'price', nothing: null },
			],
		});
	});

	test.each([
		[['claims', 0, 'id'], 3],
		[['claims', 0, 'text'], 4],
		[['claims', 0, 'figures', 1], 7],
		[['claims', 1], 9],
		[['claims', 1, 'id'], 9],
		// What is missing stands where its nearest ancestor does.
		[['claims', 1, 'text'], 9],
		[['claims', 0, 'figures', 7, 'unit'], 7],
		[['claims', 9], 3],
		[['unknown'], 1],
		[[], 1],
	])('%j is on line %d', (path, line) => {
		expect(source.lineOf(path)).toBe(line);
	});

	test('reads JSON', () => {
		const json = parseYaml('{\n\t"a": [\n\t\t1,\n\t\t2\n\t]\n}\n', 'x.json');
		expect(json.value).toEqual({ a: [1, 2] });
		expect(json.lineOf(['a', 1])).toBe(4);
	});

	test('reads YAML 1.2: no is a word, and a date is text', () => {
		const { value } = parseYaml('a: no\nb: 2026-11-21\nc: 1_000\nd: 010\n', 'x.yaml');
		expect(value).toEqual({ a: 'no', b: '2026-11-21', c: '1_000', d: 10 });
	});

	test('an empty file is null', () => {
		expect(parseYaml('', 'x.yaml').value).toBeNull();
	});

	test('adds the lines above the text', () => {
		expect(parseYaml('a: 1\nb: 2\n', 'x.mdx', 10).lineOf(['b'])).toBe(12);
		expect(parseYaml('a: 1\n', 'x.mdx', 10).lineOf([])).toBe(11);
	});

	test('refuses a key that is given twice', () => {
		expect(() =>
			parseYaml('a: 1\nb: 2\na: 3\n', 'content/x.yaml', 1),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/x.yaml:4
			  given:  "a: 3"
			  wanted: valid YAML (Map keys must be unique)
			]
		`);
	});

	test('refuses what is not YAML', () => {
		expect(() => parseYaml('a: "x\nb: 1\n', 'content/x.yaml')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/x.yaml:3
			  given:  ""
			  wanted: valid YAML (Missing closing "quote)
			]
		`);
		expect(() => parseYaml('a: *b* word\n', 'content/x.yaml')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/x.yaml:1
			  given:  "a: *b* word"
			  wanted: valid YAML (Unexpected scalar at node end)
			]
		`);
	});
});

describe('parseFrontMatter', () => {
	test('reads what stands between the marks, with the lines of the file', () => {
		const source = parseFrontMatter('---\ntitle: A\norder: 2\n---\n\nText: no\n', 'x.mdx');
		expect(source.value).toEqual({ title: 'A', order: 2 });
		expect(source.lineOf(['title'])).toBe(2);
		expect(source.lineOf(['order'])).toBe(3);
	});

	test('takes the line ends of Windows', () => {
		const source = parseFrontMatter('---\r\ntitle: A\r\norder: 2\r\n---\r\nText\r\n', 'x.mdx');
		expect(source.value).toEqual({ title: 'A', order: 2 });
		expect(source.lineOf(['order'])).toBe(3);
	});

	test('names the line of a fault in the file', () => {
		expect(() =>
			parseFrontMatter('---\na: 1\na: 2\n---\n', 'content/articles/x.mdx'),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/articles/x.mdx:3
			  given:  "a: 2"
			  wanted: valid YAML (Map keys must be unique)
			]
		`);
	});

	test.each(['', 'Text', '\n---\na: 1\n---\n', '---\na: 1\n'])('refuses %j', (text) => {
		expect(() => parseFrontMatter(text, 'content/articles/x.mdx')).toThrow(
			'content/articles/x.mdx:1\n  wanted: front matter between two lines of ---',
		);
	});
});
