// What a visitor downloads, in bytes as sent (brotli at its best).
import { describe, expect, test } from 'vitest';
import {
	articles,
	files as distFiles,
	fileOf,
	type Page,
	pages,
	sent,
	text,
	weight,
} from './support/dist.ts';
import { explorableCode, scriptsOf } from './support/scripts.ts';

const kB = 1000;
const linked = (page: Page, rel: string) =>
	page
		.named('link')
		.filter(({ attribs }) => attribs.rel === rel)
		.map(({ attribs }) => fileOf(attribs.href ?? ''));

const fontsOf = (page: Page) => linked(page, 'preload').filter((file) => file.endsWith('.woff2'));
const stylesOf = (page: Page) => linked(page, 'stylesheet');

test('the styles of an article weigh at most 10 kB, and those of any page at most 12', () => {
	for (const page of pages) {
		const limit = (articles.includes(page) ? 10 : 12) * kB;
		expect(weight(stylesOf(page)), page.file).toBeLessThanOrEqual(limit);
	}
});

test('there are articles, styles and fonts to weigh', () => {
	expect(articles.length).toBeGreaterThan(0);
	for (const page of articles) {
		expect(stylesOf(page).length, page.file).toBeGreaterThan(0);
		expect(fontsOf(page).length, page.file).toBeGreaterThan(0);
	}
});

/**
 * HTML and first view a page may weigh, in kB. The claim check and the bibliography list the whole
 * ledger, so they weigh more than an article, which is what most readers open.
 */
const budgets: Record<string, { html: number; view: number }> = {
	'claims/index.html': { html: 65, view: 115 },
	// A list of all events, and three drawings of them.
	'timeline/index.html': { html: 60, view: 110 },
	// A picture of every chart.
	'charts/index.html': { html: 60, view: 110 },
};
const budgetOf = (page: Page) => budgets[page.file] ?? { html: 50, view: 100 };

describe.each(pages)('$file', (page) => {
	const { html, view } = budgetOf(page);
	const files = articles.includes(page) ? 6 : 9;

	test(`weighs at most ${html} kB as HTML`, () => {
		expect(weight([page.file])).toBeLessThanOrEqual(html * kB);
	});

	test('runs at most 3 kB of script before anyone touches it', () => {
		expect(scriptsOf(page).bytes).toBeLessThanOrEqual(3 * kB);
	});

	test('preloads at most 40 kB of fonts', () => {
		expect(weight(fontsOf(page))).toBeLessThanOrEqual(40 * kB);
	});

	test(`needs at most ${view} kB for its first view`, () => {
		const parts = [page.file, ...stylesOf(page), ...fontsOf(page), ...scriptsOf(page).files];
		expect(weight(new Set(parts))).toBeLessThanOrEqual(view * kB);
	});

	test(`asks for at most ${files} files for its first view`, () => {
		const parts = [page.file, ...stylesOf(page), ...fontsOf(page), ...scriptsOf(page).files];
		expect(new Set(parts).size).toBeLessThanOrEqual(files);
	});

	test('has no drawing of more than 8 kB', () => {
		const drawings = page.html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
		const heavy = drawings.filter((svg) => sent(svg, 8 * kB) > 8 * kB);
		expect(heavy.map((svg) => `${sent(svg)} bytes: ${svg.slice(0, 160)}`)).toEqual([]);
	});
});

test('the code that is fetched when a chart is used weighs at most 65 kB', () => {
	const early = new Set(pages.flatMap((page) => scriptsOf(page).files));
	// Explorables have a budget of their own, in explorables.test.ts.
	const own = new Set([...early, ...explorableCode]);
	const late = distFiles.filter((file) => file.endsWith('.js') && !own.has(file));
	expect(late.length).toBeGreaterThan(0);
	expect(late.filter((file) => text(file) === '')).toEqual([]);
	expect(weight(late)).toBeLessThanOrEqual(65 * kB);
});
