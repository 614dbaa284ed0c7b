import { describe, expect, test } from 'vitest';
import { paint, readSheets, tokenColor } from '../../../../src/charts/exports/paint.ts';
import { sheets } from '../../../../src/charts/exports/sheets.ts';

const small = readSheets(
	':root { --ink: light-dark(#000000, #ffffff); --red: #ff0000; --veil: light-dark(rgb(1 2 3 / 40%), #000000) }',
	`.d text { fill: var(--ink); font-size: 13px }
	.d .s0 { --tone: var(--ink) }
	.d .s1 { --tone: var(--red) }
	.d .bar { fill: var(--tone); stroke: var(--gone); outline: none }
	.d .band { fill: var(--veil) }
	.d .tip { visibility: hidden }
	.d .halo { display: none }
	.d .hit { fill: transparent }`,
);

describe('paint', () => {
	test('gives each element one class with plain colors, in both themes', () => {
		const { markup, css } = paint(
			'<svg class="d"><rect class="bar s0" x="1"/><rect class="bar s1"/><text>a &amp; b</text></svg>',
			small,
			'both',
		);
		expect(markup).toBe(
			'<svg><rect class="a" x="1"/><rect class="b"/><text class="c">a &amp; b</text></svg>',
		);
		expect(css).toBe(
			'.a{fill:#000000}.b{fill:#ff0000}.c{fill:#000000;font-size:13px}' +
				'@media (prefers-color-scheme:dark){.a{fill:#ffffff}.c{fill:#ffffff}}',
		);
	});

	test('inherits a tone, and lets the element itself decide first', () => {
		const { markup, css } = paint(
			'<g class="d"><g class="s1"><path class="bar"/><path class="bar s0"/></g></g>',
			small,
			'light',
		);
		expect(markup).toBe('<g><g><path class="a"/><path class="b"/></g></g>');
		expect(css).toBe('.a{fill:#ff0000}.b{fill:#000000}');
	});

	test('writes an opacity of its own', () => {
		expect(paint('<g class="d"><path class="band"/></g>', small, 'light').css).toBe(
			'.a{fill:#010203;fill-opacity:0.4}',
		);
	});

	test('leaves out what only a pointer shows', () => {
		const { markup } = paint(
			'<g class="d"><g class="tip"><rect/><text>t</text></g><rect class="hit"/><circle class="halo"/><path d="M0,0"/></g>',
			small,
			'light',
		);
		expect(markup).toBe('<g><path d="M0,0"/></g>');
	});
});

describe('the sheets of the site', () => {
	test('have plain colors for a mark, a bar and a label', () => {
		const drawing =
			'<svg class="drawing"><circle class="mark observed s0"/><rect class="bar plan s1"/><text class="tick">x</text></svg>';
		const { css } = paint(drawing, sheets, 'both');
		expect(css).toMatch(/fill:#[\da-f]{6}/);
		expect(css).not.toMatch(/var\(|light-dark|color-mix|:is/);
	});

	test('know their colors by name', () => {
		expect(tokenColor(sheets, 'paper', 'light')).toBe('#f7f4ec');
		expect(tokenColor(sheets, 'paper', 'dark')).toBe('#121715');
		expect(() => tokenColor(sheets, 'nothing', 'light')).toThrow('no color --nothing');
	});
});
