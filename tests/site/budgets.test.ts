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

/** Upright faces, which every page prints; an italic is fetched where there is one. */
const fontsOf = (page: Page) =>
	(page.html.match(/@font-face\s*\{[^}]*\}/g) ?? [])
		.filter((face) => !face.includes('italic'))
		.flatMap((face) => [...face.matchAll(/url\("([^"]+\.woff2)"\)/g)])
		.map(([, address]) => fileOf(address ?? ''));
const stylesOf = (page: Page) => linked(page, 'stylesheet');

/** Styles in a page itself, and what of the page is left without them. */
const split = (page: Page) => {
	const styles = page.html.match(/<style>[\s\S]*?<\/style>/g) ?? [];
	return { styles: styles.join(''), rest: page.html.replaceAll(/<style>[\s\S]*?<\/style>/g, '') };
};

test('the styles of an article weigh at most 10 kB, and those of any page at most 12', () => {
	for (const page of pages) {
		const limit = (articles.includes(page) ? 10 : 12) * kB;
		const inside = sent(split(page).styles);
		expect(inside + weight(stylesOf(page)), page.file).toBeLessThanOrEqual(limit);
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
const budgets: Record<string, { html: number; view: number; script?: number }> = {
	'claims/index.html': { html: 65, view: 105 },
	// A list of all events, and three drawings of them.
	'timeline/index.html': { html: 60, view: 100 },
	// A picture of every chart.
	'charts/index.html': { html: 60, view: 100 },
	// Looking things up is all that it does.
	'search/index.html': { html: 10, view: 50, script: 4 },
};
const budgetOf = (page: Page): (typeof budgets)[string] =>
	budgets[page.file] ?? { html: 50, view: 90 };

describe.each(pages)('$file', (page) => {
	const { html, view, script = 3 } = budgetOf(page);
	const files = articles.includes(page) ? 5 : 8;

	test(`weighs at most ${html} kB as HTML, its styles apart`, () => {
		expect(sent(split(page).rest, html * kB)).toBeLessThanOrEqual(html * kB);
	});

	test(`runs at most ${script} kB of script before anyone touches it`, () => {
		expect(scriptsOf(page).bytes).toBeLessThanOrEqual(script * kB);
	});

	test('prints in at most 25 kB of fonts', () => {
		expect(fontsOf(page)).toHaveLength(2);
		expect(weight(fontsOf(page))).toBeLessThanOrEqual(25 * kB);
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
