// The map and its list hold the same places, and no name on the map covers another.
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/svg.ts';
import { overlap } from '../../src/places/labels.ts';
import { type Element, type Page, pages, sent, textOf } from './support/dist.ts';

const page = pages.find(({ file }) => file === 'map/index.html') as Page;
const has = (name: string) => (element: Element) =>
	(element.attribs.class ?? '').split(' ').includes(name);
const cards = page.elements(has('place'));
const ids = cards.map(({ attribs }) => attribs.id ?? '');

/** Elements of one class in a part of the page. */
const within = (part: Element, name: string): Element[] =>
	page.elements(has(name)).filter((each) => {
		for (let up = each.parent; up; up = up.parent) if (up === part) return true;
		return false;
	});

test('there are places in every region', () => {
	expect(cards.length).toBeGreaterThanOrEqual(15);
	for (const region of page.elements(has('region'))) {
		expect(within(region, 'place').length, textOf(region)).toBeGreaterThan(0);
	}
});

test('each place says something, with a citation, and has its Korean name', () => {
	for (const card of cards) {
		expect(within(card, 'cite-mark').length, card.attribs.id).toBeGreaterThan(0);
		expect(textOf(card)).toMatch(/\p{Script=Hangul}/u);
	}
});

describe.each([
	['plate-wide', 14],
	['plate-narrow', 13],
])('%s', (name, size) => {
	const drawing = page.elements(has(name))[0] as Element;
	const links = within(drawing, 'to').filter(({ attribs }) => attribs.class !== 'to');

	test('has a sign with a name and a title for each place of the list', () => {
		const targets = links.map(({ attribs }) => (attribs.href ?? '').slice(1));
		expect([...targets].sort()).toEqual([...ids].sort());
		for (const link of links) expect(textOf(link)).toMatch(/ \(\p{Script=Hangul}.*\): /u);
	});

	test('has no name over another', () => {
		const boxes = links.map((link) => {
			const label = link.children.find((each) => 'name' in each && each.name === 'text') as Element;
			const wide = textWidth(textOf(label), size);
			const [x, y] = [Number(label.attribs.x), Number(label.attribs.y)];
			const back =
				{ start: 0, middle: wide / 2, end: wide }[label.attribs['text-anchor'] ?? ''] ?? 0;
			return { left: x - back, right: x - back + wide, top: y - size * 0.8, bottom: y };
		});
		boxes.forEach((box, i) => {
			const over = boxes.flatMap((other, j) => (j > i && overlap(box, other) ? [ids[j]] : []));
			expect(over, ids[i]).toEqual([]);
		});
	});
});

test('what the market promotion says leads to its row of the claim check', () => {
	const check = pages.find(({ file }) => file === 'claims/index.html')?.html ?? '';
	const rows = page.html.matchAll(/href="\/claims\/#([a-z0-9-]+)"/g);
	for (const [, id] of rows) expect(check).toContain(`id="${id}"`);
	expect(page.elements(has('said')).length).toBeGreaterThan(4);
});

test('the home page leads to every place, and draws each of them', () => {
	const home = pages.find(({ file }) => file === 'index.html');
	const teaser = /<section class="map-teaser".*?<\/section>/s.exec(home?.html ?? '')?.[0] ?? '';
	for (const id of ids) expect(teaser).toContain(`href="/map/#${id}"`);
	const drawing = teaser.slice(teaser.indexOf('class="drawing"'));
	const drawn = drawing.match(/class="(?:dot|label)"/g) ?? [];
	expect(drawn).toHaveLength(ids.length);
});

test('the outline is credited, and what was not found is said', () => {
	expect(page.html).toContain('@svg-maps/south-korea after MapSVG, CC BY 4.0');
	expect(page.elements(has('gaps'))).toHaveLength(1);
});

test('weighs at most 45 kB, its outline at most 8', () => {
	expect(sent(page.html, 45_000)).toBeLessThanOrEqual(45_000);
	const outline = /<svg[^>]*plate-defs[\s\S]*?<\/svg>/.exec(page.html)?.[0] ?? '';
	expect(outline).toContain('id="land"');
	expect(sent(outline, 8000)).toBeLessThanOrEqual(8000);
});
