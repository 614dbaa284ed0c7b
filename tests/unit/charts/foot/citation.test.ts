import { expect, test } from 'vitest';
import { citeChart } from '../../../../src/charts/foot/citation.ts';
import { nameSources } from '../../../../src/charts/foot/sources.ts';
import type { ResolvedSource } from '../../../../src/evidence/resolve.ts';
import { words } from '../../../charts/support/words.ts';

const source = (n: number, date?: string): ResolvedSource => ({
	id: `s-${n}`,
	title: `Work ${n}`,
	publisher: `Publisher ${n}`,
	date,
	url: undefined,
	language: 'en',
	tier: 'press',
});
const sources = (count: number) => Array.from({ length: count }, (_, i) => source(i + 1));

const chart = { id: 'genome-cost', title: 'A genome costs 99.99% less', words };
const url = 'https://example.org/charts/genome-cost/';

test('the citation says who, what, when it was checked, from what and where', () => {
	const given = { ...chart, sources: [source(1, 'May 2023'), source(2)] };
	expect(citeChart(given, '2026-03-09', url).text).toBe(
		`Bio Peninsula (2026). A genome costs 99.99% less. Chart, checked March 9, 2026. Data: Publisher 1, May 2023; Publisher 2. ${url}`,
	);
});

test('a long list of sources ends with how many more there are', () => {
	const { text } = citeChart({ ...chart, sources: sources(9) }, '2026-03-09', url);
	expect(text).toContain('Publisher 3; Publisher 4; and 5 more.');
});

test('BibTeX has author, year, title and address, with its special characters escaped', () => {
	const { bibtex } = citeChart({ ...chart, sources: sources(1) }, '2026-03-09', url);
	expect(bibtex).toMatch(/^@misc\{\w+,\n/);
	for (const field of ['author = {{Bio Peninsula}}', 'year = {2026}', `url = {${url}}`]) {
		expect(bibtex).toContain(field);
	}
	expect(bibtex).toContain('99.99\\%');
});

test.each([
	[0, 0, 0],
	[4, 4, 0],
	// "and 1 more" is no shorter than a name.
	[5, 5, 0],
	[6, 4, 2],
	[14, 4, 10],
])('of %i sources %i are named and %i counted', (all, named, more) => {
	const result = nameSources(sources(all));
	expect([result.named.length, result.more]).toEqual([named, more]);
});

test('the page of the chart names every source', () => {
	expect(nameSources(sources(14), 14)).toMatchObject({ more: 0, named: { length: 14 } });
});
