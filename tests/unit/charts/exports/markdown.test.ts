import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, toMarkdown } from '../../../../src/charts/exports/markdown.ts';
import { hostile } from './support.ts';

describe('escapeMarkdown', () => {
	test.each([
		['plain, 5 %', 'plain, 5 %'],
		['a|b', 'a\\|b'],
		['CYP2C19*2 and *3', 'CYP2C19\\*2 and \\*3'],
		['<b>', '\\<b\\>'],
		['back\\slash', 'back\\\\slash'],
		['two\nlines\r\n', 'two lines '],
	])('%j becomes %j', (given, wanted) => {
		expect(escapeMarkdown(given)).toBe(wanted);
	});

	test('leaves no bare pipe and no second line (property)', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const escaped = escapeMarkdown(text);
				expect(escaped).not.toMatch(/[\r\n]/);
				expect(escaped.replaceAll(/\\./g, '')).not.toContain('|');
			}),
		);
	});
});

describe('toMarkdown', () => {
	const lines = toMarkdown(hostile, 'https://x.example/charts/small/').split('\n');

	test('opens with the headline and the scope', () => {
		expect(lines[0]).toBe('# A \\</script\\> & "title" \\| with \\*stars\\*');
		expect(lines[2]).toBe('Counts, in \\<b\\>KRW\\</b\\> billion');
	});

	test('has the table as readers see it, files-only columns left out', () => {
		expect(lines.slice(4, 9)).toEqual([
			'| Year | Value (KRW \\| billion) | Note |',
			'| --- | ---: | --- |',
			'| 2001 | 1,234,567.5 | a\\|b c \\<i\\> \\\\ \\`x\\` |',
			'| 2002 | −0.25 | – |',
			'| 2003 | – | =1+1 |',
		]);
	});

	test('tells the kinds, the cautions, the sources and the license', () => {
		expect(lines).toContain('3 numbers: 1 observed, 2 computed.');
		expect(lines).toContain('- Do not \\[join\\](http://x.example) these\\_rows.');
		expect(lines).toContain(
			'- [Report \\| of \\[2001\\]](https://a.example/x_%281%29?q=a%20b). A & B \\<Co\\>, 2001.',
		);
		expect(lines).toContain('- Unlinked. C.');
		expect(lines.at(-2)).toBe(
			'License: CC BY 4.0, credit Bio Peninsula. [https://x.example/charts/small/](https://x.example/charts/small/)',
		);
	});
});
