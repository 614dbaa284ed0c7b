// What every page has, whatever it is about.
import { describe, expect, test } from 'vitest';
import { pages, textOf } from './support/dist.ts';

test('there are pages', () => {
	expect(pages.map((page) => page.file)).toEqual(
		expect.arrayContaining(['index.html', '404.html', 'articles/car-t/index.html']),
	);
});

describe.each(pages)('$file', (page) => {
	test('has a title of its own', () => {
		const titles = page.elements(
			({ name, parent }) =>
				name === 'title' && parent !== null && 'name' in parent && parent.name === 'head',
		);
		expect(titles.map(textOf)).toEqual([expect.stringMatching(/\S{3}/)]);
		const twins = pages.filter((other) => other.html.includes(`<title>${titles.map(textOf)}<`));
		expect(twins.length).toBeLessThanOrEqual(1);
	});

	test('has a description of 50 to 160 characters', () => {
		expect(page.meta('description')).toMatch(/^.{50,160}$/u);
	});

	test('says where it lives, or that it is not to be listed', () => {
		const canonical = page.named('link').filter(({ attribs }) => attribs.rel === 'canonical');
		const embed = page.file.startsWith('embed/');
		expect(page.meta('robots') === 'noindex' || !embed).toBe(true);
		if (page.meta('robots') === 'noindex' && !embed) expect(canonical).toEqual([]);
		else {
			// A chart in a frame is the same as the one on its own page.
			const address = page.file.replace(/index\.html$/, '').replace(/^embed\//, 'charts/');
			const href = canonical.map(({ attribs }) => attribs.href ?? '');
			expect(href).toEqual([expect.stringMatching(/^https:\/\//)]);
			expect(href.map((url) => new URL(url).pathname)).toEqual([`/${address}`]);
		}
	});

	test('has a language, a viewport and a main part', () => {
		expect(page.named('html')[0]?.attribs.lang).toMatch(/^[a-z]{2,3}(-[A-Z]{2})?$/);
		expect(page.meta('viewport')).toContain('width=device-width');
		expect(page.meta('viewport')).not.toMatch(/user-scalable|maximum-scale/);
		expect(page.named('main')).toHaveLength(1);
	});

	test('has one headline and skips no level of headings', () => {
		const headings = page.elements(({ name }) => /^h[1-6]$/.test(name));
		const levels = headings.map(({ name }) => Number(name[1]));
		expect(levels.filter((level) => level === 1)).toEqual([1]);
		const skipped = headings.filter((_, i) => (levels[i] ?? 0) > (levels[i - 1] ?? 0) + 1);
		expect(skipped.map(textOf)).toEqual([]);
	});

	test('has no style of its own in an attribute', () => {
		const styled = page.elements(({ attribs }) => attribs.style !== undefined);
		expect(styled.map(({ name, attribs }) => `<${name} style="${attribs.style}">`)).toEqual([]);
	});
});
