import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawing, el, escapeXml, point, round, still, text } from '../../../src/charts/svg.ts';
import { parseXml } from './support/xml.ts';

const hostile = [
	['</script><script>alert(1)</script>', '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
	['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
	['" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
	['R&D &amp; more', 'R&amp;D &amp;amp; more'],
	['킴리아 — ‘one’', '킴리아 — ‘one’'],
] as const;

describe('escapeXml', () => {
	test.each(hostile)('%s', (raw, safe) => {
		expect(escapeXml(raw)).toBe(safe);
		expect(text(raw, {})).toBe(`<text>${safe}</text>`);
		expect(el('g', { 'aria-label': raw })).toBe(`<g aria-label="${safe}"/>`);
	});

	test('any text comes back from text and attribute (property)', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (raw) => {
				const element = parseXml(text(raw, { label: raw }));
				expect(element.text).toBe(raw);
				expect(element.attributes.get('label')).toBe(raw);
				expect(element.children).toEqual([]);
			}),
		);
	});
});

test.each([
	[1.24, 1.2],
	[1.25, 1.3],
	[-1.25, -1.2],
	[0.04, 0],
	[340, 340],
	[99.96, 100],
])('%d is rounded to %d', (value, rounded) => {
	expect(round(value)).toBe(rounded);
});

describe('el', () => {
	test('writes attributes in their order, numbers rounded', () => {
		expect(el('rect', { x: 1.26, y: -0.01, class: 'hit' })).toBe(
			'<rect x="1.3" y="0" class="hit"/>',
		);
	});

	test('leaves out what is undefined or false, and keeps 0, true and the empty text', () => {
		const attributes = { a: undefined, b: false, c: 0, d: true, e: '' };
		expect(el('g', attributes)).toBe('<g c="0" d="true" e=""/>');
	});

	test('puts children in as markup', () => {
		expect(el('g', {}, el('a', {}), '<b/>')).toBe('<g><a/><b/></g>');
		expect(el('title', {}, '')).toBe('<title></title>');
	});
});

test('a drawing has its title and description first, both escaped', () => {
	const options = { id: 'x', width: 340, height: 99.96, title: 'A < B', summary: '"C" & D' };
	expect(drawing(options, '<g/>')).toBe(
		'<svg viewBox="0 0 340 100" width="340" height="100" class="drawing" role="group" ' +
			'aria-labelledby="x-title" aria-describedby="x-desc">' +
			'<title id="x-title">A &lt; B</title><desc id="x-desc">&quot;C&quot; &amp; D</desc>' +
			'<g/></svg>',
	);
});

test('a point takes the focus and has a name', () => {
	expect(point('2025: "9.2"', '<a/>', '<b/>', '<c/>')).toBe(
		'<g class="point" tabindex="0" role="img" aria-label="2025: &quot;9.2&quot;"><a/><b/><c/></g>',
	);
});

test('a still picture has no title, ids, focus, tips or areas that answer', () => {
	const tip = '<g class="tip" aria-hidden="true"><rect/><text>1</text></g>';
	const svg = drawing(
		{ id: 'x', width: 10, height: 10, title: 'T', summary: 'S' },
		point('P', '<rect class="hit" x="1"/>', '<circle class="mark" r="2"/>', tip),
		'<text x="1"> id=&quot;kept&quot;</text>',
	);
	expect(still(svg)).toBe(
		'<svg viewBox="0 0 10 10" width="10" height="10" class="drawing">' +
			'<g class="point"><circle class="mark" r="2"/></g>' +
			'<text x="1"> id=&quot;kept&quot;</text></svg>',
	);
});

test('a still has no ring that waits for a pointer', () => {
	const marks = '<g class="marks"><circle class="mark"/></g>';
	expect(still(`<svg>${marks}<circle class="halo" r="9"/></svg>`)).toBe(`<svg>${marks}</svg>`);
	expect(still(`<svg>${marks}<rect class="halo" x="1"/></svg>`)).toBe(`<svg>${marks}</svg>`);
});
