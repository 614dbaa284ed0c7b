// Nothing is fetched from another host, and no link leads to a mirror or a workshop.
import { describe, expect, test } from 'vitest';
import { files, pages, text } from './support/dist.ts';

const fetching = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background'];
const fetchingLinks = /stylesheet|icon|preload|prefetch|preconnect|manifest|dns-prefetch/;

const repostSites =
	/vdocuments|docslib|doczz|scribd|ashpublications\.net|8pm\.co\.kr|allstemcells|sci-hub|libgen/;

describe.each(pages)('$file', (page) => {
	test('fetches nothing from another host', () => {
		const asked = page.elements().flatMap(({ name, attribs }) => {
			const own = fetching.map((attribute) => attribs[attribute]);
			const linked = name === 'link' && fetchingLinks.test(attribs.rel ?? '');
			const drawn = name === 'use' || name === 'image';
			return [...own, linked || drawn ? (attribs.href ?? attribs['xlink:href']) : undefined];
		});
		expect(asked.filter((value) => value && /(^|[\s,])(https?:)?\/\//.test(value))).toEqual([]);
		const inline = page.named('style').flatMap((style) => style.children);
		expect(JSON.stringify(inline.map((node) => ('data' in node ? node.data : '')))).not.toMatch(
			/url\(\s*["']?(https?:)?\/\//,
		);
	});

	test('links to no raw address, mirror or workshop', () => {
		const links = page.named('a').map(({ attribs }) => attribs.href ?? '');
		const outside = links.filter((href) => /^https?:/.test(href)).map((href) => new URL(href));
		const odd = outside.filter(
			({ hostname }) =>
				/^[\d.]+$|^\[/.test(hostname) ||
				!hostname.includes('.') ||
				/^(dev|prod|stage|staging|test|beta|mirror)\d*[.-]/.test(hostname) ||
				repostSites.test(hostname),
		);
		expect(odd.map(({ href }) => href)).toEqual([]);
		expect(links.filter((href) => /^(javascript|file|ftp):/i.test(href))).toEqual([]);
	});
});

test.each(files.filter((file) => file.endsWith('.css')))('%s fetches from here alone', (file) => {
	const css = text(file);
	expect(css.match(/url\(\s*["']?(?:https?:)?\/\/[^)]*\)/g) ?? []).toEqual([]);
	expect(css).not.toMatch(/@import/);
});
