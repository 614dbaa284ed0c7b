import { describe, expect, test } from 'vitest';
import { ContentError, describeProblem } from '../../../src/lib/errors.ts';

describe('describeProblem', () => {
	test('says place, what was given, what is wanted and a hint', () => {
		const problem = {
			file: 'content/evidence/car-t.yaml',
			line: 42,
			field: 'claims[3].confidence',
			given: 'hihg',
			wanted: 'one of high, medium, low',
			hint: 'did you mean "high"?',
		};
		expect(describeProblem(problem)).toMatchInlineSnapshot(`
			"content/evidence/car-t.yaml:42  claims[3].confidence
			  given:  "hihg"
			  wanted: one of high, medium, low
			  hint:   did you mean "high"?"
		`);
	});

	test('leaves out what is not known', () => {
		const problem = { file: 'content/a.yaml', wanted: 'a list' };
		expect(describeProblem(problem)).toMatchInlineSnapshot(`
			"content/a.yaml
			  wanted: a list"
		`);
		expect(describeProblem({ ...problem, line: 3, given: undefined })).toMatchInlineSnapshot(`
			"content/a.yaml:3
			  wanted: a list"
		`);
	});

	test.each([
		['a text in quotes', 'it is "so"', '"it is \\"so\\""'],
		['an empty text', '', '""'],
		['a number', 7, '7'],
		['null', null, 'null'],
		['a list', [1, 'a'], '[1,"a"]'],
		['120 characters whole', 'x'.repeat(118), `"${'x'.repeat(118)}"`],
		['more of them cut to 118', 'x'.repeat(119), `"${'x'.repeat(116)}…`],
	])('shows %s', (_, given, shown) => {
		const lines = describeProblem({ file: 'f', given, wanted: 'w' }).split('\n');
		expect(lines[1]).toBe(`  given:  ${shown}`);
	});
});

describe('ContentError', () => {
	const one = { file: 'content/a.yaml', line: 1, wanted: 'a list' };
	const two = { file: 'content/b.yaml', line: 2, field: 'id', given: 'B', wanted: 'an id' };

	test('carries one problem', () => {
		const error = new ContentError(one);
		expect(error).toBeInstanceOf(Error);
		expect(error.name).toBe('ContentError');
		expect(error.problems).toEqual([one]);
		expect(error.message).toMatchInlineSnapshot(`
			"A content file needs mending

			content/a.yaml:1
			  wanted: a list
			"
		`);
	});

	test('lists every problem', () => {
		const error = new ContentError([one, two]);
		expect(error.problems).toEqual([one, two]);
		expect(error.message).toMatchInlineSnapshot(`
			"2 things need mending

			content/a.yaml:1
			  wanted: a list

			content/b.yaml:2  id
			  given:  "B"
			  wanted: an id
			"
		`);
	});

	test('keeps its own list of problems', () => {
		const problems = [one];
		const error = new ContentError(problems);
		problems.push(two);
		expect(error.problems).toEqual([one]);
	});
});
