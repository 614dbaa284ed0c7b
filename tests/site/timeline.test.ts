// The timeline: its entries, its drawings, and the strip on the home page.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { topic as topics } from '../../src/schemas/shared.ts';
import { type Element, Page, textOf } from './support/dist.ts';

interface Entry {
	id: string;
	topic: string;
	also?: string;
	claims: string[];
	weight?: string;
	home?: boolean;
}

const file = new URL('../../content/timeline.yaml', import.meta.url);
const entries = parse(readFileSync(file, 'utf8')) as Entry[];
const page = new Page('timeline/index.html');
const home = new Page('index.html');
const classes = ({ attribs }: Element) => attribs.class?.split(' ') ?? [];
const rows = page.elements((element) => classes(element).includes('event'));
const drawings = page.html.match(/<svg class="lanes.*?<\/svg>/gs) ?? [];
const linksOf = (markup: string) => [...markup.matchAll(/ href="([^"]+)"/g)].map(([, at]) => at);

describe('the timeline', () => {
	test('has every entry once, with an address of its own', () => {
		expect(entries.length).toBeGreaterThan(150);
		const ids = rows.map(({ attribs }) => attribs.id);
		expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
	});

	test('stands in the order of time, each year and decade once', () => {
		const years = page.named('h3').map((heading) => Number(textOf(heading)));
		expect(years.length).toBeGreaterThan(20);
		expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
		const decades = page.elements((element) => classes(element).includes('decade'));
		expect(decades.length).toBe(new Set(years.map((year) => Math.floor(year / 10))).size);
	});

	test('leads from every entry to each of its claims', () => {
		const parts = page.html.split('<li class="event ').slice(1);
		for (const part of parts) {
			const id = /id="([^"]+)"/.exec(part)?.[1];
			const entry = entries.find((one) => one.id === id);
			const claims = linksOf(part.split('</li>')[0] ?? '').flatMap(
				(at) => /#claim-(.+)$/.exec(at ?? '')?.[1] ?? [],
			);
			expect(claims, id).toEqual(entry?.claims);
		}
	});

	test('draws a dot for every entry at each width, and each leads to it', () => {
		expect(drawings).toHaveLength(3);
		const ids = entries.map(({ id }) => `#${id}`).toSorted();
		for (const svg of drawings) {
			expect(linksOf(svg).toSorted()).toEqual(ids);
			expect(svg.match(/<circle/g)).toHaveLength(entries.length);
		}
	});

	test('names the turning points in the drawing for wide screens', () => {
		const turning = entries.filter(({ weight }) => weight);
		expect(turning.length).toBeGreaterThan(20);
		const labels = drawings[0]?.match(/class="leader"/g) ?? [];
		expect(labels).toHaveLength(turning.length);
	});

	test('has a filter for each topic that leaves something, turning points too', () => {
		const radios = page.elements(({ attribs }) => attribs.name === 'topic');
		expect(radios.map(({ attribs }) => attribs.value)).toEqual(['all', ...topics.options]);
		for (const name of topics.options) {
			const own = entries.filter((one) => [one.topic, one.also].includes(name));
			expect(own.filter(({ weight }) => weight).length, name).toBeGreaterThan(0);
			expect(page.html, name).toContain(`.event:not(.${name},`);
			const label = page.html.split(`name="topic" value="${name}"`)[1]?.split('</label>')[0] ?? '';
			const counts = [...label.matchAll(/>(\d+)</g)].map(([, count]) => Number(count));
			expect(counts, name).toEqual([own.length, own.filter(({ weight }) => weight).length]);
		}
	});
});

describe('the strip on the home page', () => {
	const strip = /<section class="strip".*?<\/section>/s.exec(home.html)?.[0] ?? '';
	const shown = entries.filter(({ home: here }) => here);

	test('shows eight to ten turning points, each leading to its entry and to a claim', () => {
		expect(shown.length).toBeGreaterThanOrEqual(8);
		expect(shown.length).toBeLessThanOrEqual(10);
		const links = linksOf(strip);
		for (const { id, claims } of shown) {
			expect(links).toContain(`/timeline/#${id}`);
			expect(links.some((at) => at?.endsWith(`#claim-${claims[0]}`))).toBe(true);
		}
	});

	test('says how many events there are', () => {
		expect(strip).toMatch(new RegExp(`href="/timeline/"[^>]*>[^<]*\\b${entries.length}\\b`));
	});
});
