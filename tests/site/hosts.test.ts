// Nothing is fetched from another host, and no link leads to a mirror or a workshop.
import { describe, expect, test } from 'vitest';
import { hostFault } from '../../src/evidence/gates/hosts.ts';
import { files, pages, text } from './support/dist.ts';

const fetching = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background'];
const fetchingLinks = /stylesheet|icon|preload|prefetch|preconnect|manifest|dns-prefetch/;

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
		const odd = links.filter((href) => hostFault(href) !== undefined);
		expect(odd).toEqual([]);
		expect(links.filter((href) => /^(javascript|file|ftp):/i.test(href))).toEqual([]);
	});
});

test.each(files.filter((file) => file.endsWith('.css')))('%s fetches from here alone', (file) => {
	const css = text(file);
	expect(css.match(/url\(\s*["']?(?:https?:)?\/\/[^)]*\)/g) ?? []).toEqual([]);
	expect(css).not.toMatch(/@import/);
});
