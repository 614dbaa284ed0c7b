import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';

describe('fill', () => {
	test.each([
		['Claim {n}: {title}', { n: 4, title: 'The cap' }, 'Claim 4: The cap'],
		['{n} of {n}', { n: 0 }, '0 of 0'],
		['no places', { n: 1 }, 'no places'],
		['', {}, ''],
		['{a}{b}', { a: '', b: 'x' }, 'x'],
		// A value is text, not a template and not a replacement pattern.
		['{a} {b}', { a: '{b}', b: '$&' }, '{b} $&'],
		['{a}', { a: '<b>' }, '<b>'],
	])('%s', (template, values, filled) => {
		expect(fill(template, values)).toBe(filled);
	});

	test('refuses a place that has no value', () => {
		expect(() => fill('Claim {n}: {title}', { n: 4 })).toThrow(
			new RangeError('no value for {title} in "Claim {n}: {title}"'),
		);
	});

	test.each(['constructor', 'toString', '__proto__'])('has no value for {%s} either', (name) => {
		expect(() => fill(`{${name}}`, {})).toThrow(RangeError);
	});

	test('puts each value in its place (property)', () => {
		const name = fc.stringMatching(/^[a-z]\w*$/);
		fc.assert(
			fc.property(fc.dictionary(name, fc.string()), (values) => {
				const names = Object.keys(values);
				const template = names.map((key) => `<{${key}}>`).join('');
				expect(fill(template, values)).toBe(names.map((key) => `<${values[key]}>`).join(''));
			}),
		);
	});
});
