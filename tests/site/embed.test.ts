// What other sites take: the page of one chart for a frame, and the script that gives it its height.
import { describe, expect, test } from 'vitest';
import { bytes, files, Page, textOf } from './support/dist.ts';

const ids = files.flatMap((file) => /^charts\/(.+)\.csv$/.exec(file)?.[1] ?? []);

test('the script for host pages weighs at most 1 kB, uncompressed', () => {
	expect(bytes('embed.js').length).toBeLessThanOrEqual(1000);
});

test('every chart has a page for frames', () => {
	expect(ids.length).toBeGreaterThan(0);
	for (const id of ids) expect(files).toContain(`embed/${id}/index.html`);
});

describe.each(ids)('embed/%s', (id) => {
	const page = new Page(`embed/${id}/index.html`);

	test('leads out of the frame, and to the chart’s own page', () => {
		expect(page.named('base').map(({ attribs }) => attribs.target)).toEqual(['_top']);
		const headlines = page.named('h1').map((headline) => textOf(headline).trim());
		const links = page.elements(
			({ name, attribs }) => name === 'a' && attribs.href === `/charts/${id}/`,
		);
		expect(links.map((link) => textOf(link).trim())).toContain(headlines.join());
		// A link within the page would leave the frame as well.
		expect(page.named('a').filter(({ attribs }) => attribs.href?.startsWith('#'))).toEqual([]);
	});

	test('has nothing but the figure', () => {
		expect(page.named('figure')).toHaveLength(1);
		expect(page.elements(({ attribs }) => attribs.popover !== undefined)).toEqual([]);
		expect(['header', 'nav', 'footer'].flatMap((name) => page.named(name))).toEqual([]);
	});
});
