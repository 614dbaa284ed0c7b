import { expect, test } from 'vitest';
import { brokenLinks } from '../../../src/integrations/site-checks/links.ts';
import { siteOf } from './support/site-of.ts';

const other = { 'a/index.html': '', '404.html': '', 'data/x.csv': '', 'icon.svg': '' };
const find = (html: string, base = '/') =>
	brokenLinks(siteOf({ 'index.html': html, ...other }, base));

test.each([
	'<a href="/a/">x</a>',
	'<a href="a/">x</a>',
	'<a href="/">x</a>',
	'<a href="#here">x</a>',
	'<a href="?q=1">x</a>',
	'<a href="/a/?q=1#there">x</a>',
	'<a href="/404.html">x</a>',
	'<a href="/data/x.csv" download>x</a>',
	'<a href="https://site.example/a/">x</a>',
	'<a href="https://elsewhere.example/nothing/">x</a>',
	'<a href="//elsewhere.example/nothing/">x</a>',
	'<a href="mailto:a@b.example">x</a>',
	'<img src="data:image/gif;base64,AAAA" alt="x">',
	'<img srcset="/icon.svg 1x, /icon.svg 2x" alt="x">',
	'<link rel="canonical" href="https://site.example/a/">',
	'<meta property="og:url" content="https://site.example/a/">',
	'<svg><use href="/icon.svg#a"></use></svg>',
	'<script>const html = \'<a href="/nothing/">x</a>\';</script>',
])('leads somewhere, or to another site: %s', (html) => {
	expect(find(html)).toEqual([]);
});

test.each([
	['<a href="/b/">x</a>', '<a href>', '/b/'],
	['<a href="/a">x</a>', '<a href>', '/a'],
	['<a href="b/">x</a>', '<a href>', 'b/'],
	['<a href="/data/y.csv">x</a>', '<a href>', '/data/y.csv'],
	['<a href="https://site.example/b/">x</a>', '<a href>', 'https://site.example/b/'],
	['<a href="http://[">x</a>', '<a href>', 'http://['],
	['<img src="/gone.png" alt="x">', '<img src>', '/gone.png'],
	['<img srcset="/icon.svg 1x, /gone.svg 2x" alt="x">', '<img srcset>', '/gone.svg'],
	['<script src="/gone.js"></script>', '<script src>', '/gone.js'],
	['<link rel="canonical" href="https://site.example/b/">', '<link href>', /b\/$/],
	['<meta property="og:url" content="https://site.example/b/">', '<meta og:url>', /b\/$/],
])('leads nowhere: %s', (html, field, given) => {
	const wanted = 'the address of a page or a file of this site';
	const match = given instanceof RegExp ? expect.stringMatching(given) : given;
	expect(find(html)).toMatchObject([{ page: 'index.html', field, given: match, wanted }]);
});

test('the nearest address is offered', () => {
	expect(find('<a href="/data/y.csv">x</a>')[0]?.hint).toBe('did you mean "/data/x.csv"?');
});

test('below a base path, an address without it leads nowhere', () => {
	const wanted = 'an address below /sub/, where the site is published';
	expect(find('<a href="/a/">x</a>', '/sub/')).toMatchObject([
		{ given: '/a/', wanted, hint: 'did you mean "/sub/a/"?' },
	]);
	expect(find('<a href="/sub/a/">x</a><a href="a/">x</a><a href="/sub/">x</a>', '/sub/')).toEqual(
		[],
	);
	expect(find('<a href="https://site.example/not-ours/">x</a>', '/sub/')).toEqual([]);
	expect(find('<a href="/sub/b/">x</a>', '/sub/')).toHaveLength(1);
});
