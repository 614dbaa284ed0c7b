// The whole site can be walked: from the contents, from article to article, and from every foot.
import { describe, expect, test } from 'vitest';
import { articles, pages, textOf } from './support/dist.ts';

const english = articles.filter((page) => page.file.startsWith('articles/'));
const pageOf = (file: string) => pages.find((page) => page.file === file);
const linksOf = (page: (typeof pages)[number] | undefined, attribute: string, value: string) =>
	(page?.named('a') ?? [])
		.filter(({ attribs }) => attribs[attribute] === value)
		.map(({ attribs }) => attribs.href);

/** Addresses of the articles as the contents list them. */
const contents = [
	...(pageOf('articles/index.html')?.html.matchAll(/<h2><a href="(\/articles\/[^"]+)"/g) ?? []),
].map(([, href]) => href ?? '');

test('the contents list every article once', () => {
	const addresses = english.map(({ file }) => `/${file.replace(/index\.html$/, '')}`);
	expect([...contents].sort()).toEqual(addresses.sort());
});

test('previous and next lead through all articles in the order of the contents', () => {
	for (const [i, address] of contents.entries()) {
		const page = pageOf(`${address.slice(1)}index.html`);
		expect(linksOf(page, 'rel', 'prev'), address).toEqual(contents.slice(Math.max(0, i - 1), i));
		expect(linksOf(page, 'rel', 'next'), address).toEqual(contents.slice(i + 1, i + 2));
	}
});

describe.each(pages.filter((page) => !/^(embed\/|404)/.test(page.file)))('$file', (page) => {
	test('can be left for every part of the site by its foot', () => {
		const foot = page.elements(({ attribs }) => attribs.class === 'foot-map');
		expect(foot).toHaveLength(1);
		const text = foot.map(textOf).join(' ');
		for (const name of ['Articles', 'Charts', 'Claim check', 'Sources', 'Corrections', 'About']) {
			expect(text).toContain(name);
		}
	});
});
