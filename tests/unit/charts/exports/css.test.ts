import { describe, expect, test } from 'vitest';
import {
	parseCss,
	plainValue,
	rootTokens,
	splitAlpha,
	splitList,
} from '../../../../src/charts/exports/css.ts';

describe('splitList', () => {
	test('splits at commas outside of brackets', () => {
		expect(splitList('a, b(c, d(e, f)), g')).toEqual(['a', 'b(c, d(e, f))', 'g']);
	});
});

describe('parseCss', () => {
	test('reads rules, leaves out comments and at-rules', () => {
		const css =
			'/* x{y:z} */ .a, .b:is(.c, .d) { fill: red; --t: var(--u, x) } @media print { .a { fill: none } } .e{}';
		expect(parseCss(css)).toEqual([
			{
				selectors: ['.a', '.b:is(.c, .d)'],
				declarations: [
					['fill', 'red'],
					['--t', 'var(--u, x)'],
				],
			},
			{ selectors: ['.e'], declarations: [] },
		]);
	});

	test('refuses a rule inside a rule, and a bracket that stays open', () => {
		expect(() => parseCss('.a { .b { fill: red } }')).toThrow('a rule inside a rule: .a');
		expect(() => parseCss('.a { fill: red')).toThrow('not closed');
	});
});

describe('plainValue', () => {
	const tokens = new Map([
		['--ink', 'light-dark(#111111, #eeeeee)'],
		['--tone', 'var(--ink)'],
		['--half', 'color-mix(in srgb, var(--tone) 50%, #ffffff)'],
	]);

	test.each([
		['2px', '2px', '2px'],
		['var(--tone)', '#111111', '#eeeeee'],
		['var(--none, var(--ink))', '#111111', '#eeeeee'],
		['1px solid var(--ink)', '1px solid #111111', '1px solid #eeeeee'],
		// (0x11 + 0xff) / 2 is 0x88, (0xee + 0xff) / 2 rounds up to 0xf7.
		['var(--half)', '#888888', '#f7f7f7'],
		['color-mix(in srgb, #000000 25%, #ffffff)', '#bfbfbf', '#bfbfbf'],
	])('%s is %s by day and %s by night', (value, light, dark) => {
		expect(plainValue(value, tokens, 'light')).toBe(light);
		expect(plainValue(value, tokens, 'dark')).toBe(dark);
	});

	test('is void where a property has no value', () => {
		expect(plainValue('var(--none)', tokens, 'light')).toBeUndefined();
	});

	test('refuses to mix what is not a color of six digits', () => {
		expect(() => plainValue('color-mix(in srgb, red 5%, #ffffff)', tokens, 'light')).toThrow(
			'cannot mix',
		);
	});
});

test('rootTokens reads the custom properties of :root alone', () => {
	const css =
		':root { color-scheme: light; --a: 1 } :root[data-theme="dark"] { --a: 2 } @theme { --b: 3 }';
	expect([...rootTokens(css)]).toEqual([['--a', '1']]);
});

test('splitAlpha takes the opacity out of a color', () => {
	expect(splitAlpha('rgb(74 144 128 / 30%)')).toEqual({ color: '#4a9080', opacity: 0.3 });
	expect(splitAlpha('#4a9080')).toEqual({ color: '#4a9080', opacity: undefined });
});
