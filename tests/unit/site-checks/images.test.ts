import { expect, test } from 'vitest';
import { secondHeadlines } from '../../../src/integrations/site-checks/headings.ts';
import { silentImages } from '../../../src/integrations/site-checks/images.ts';
import { siteOf } from './support/site-of.ts';

test.each([
	'<img src="/x.svg" alt="A cell">',
	'<img src="/x.svg" alt="" role="presentation">',
	'<img src="/x.svg" alt="" aria-hidden="true">',
	'<svg role="img" aria-label="A cell"></svg>',
	'<svg><g role="img" aria-labelledby="t"><title id="t">A cell</title></g></svg>',
	'<svg aria-hidden="true"></svg>',
	'<svg role="img" aria-hidden="true"></svg>',
])('says what it shows, or that it is decoration: %s', (html) => {
	expect(silentImages(siteOf({ 'index.html': html }))).toEqual([]);
});

test.each([
	['<img src="/x.svg">', '<img>', '/x.svg', /alternative text/],
	['<img src="/x.svg" alt="">', '<img>', '/x.svg', /alternative text/],
	['<img src="/x.svg" alt=" ">', '<img>', '/x.svg', /alternative text/],
	['<img src="/x.svg" role="presentation">', '<img>', '/x.svg', /alt=""/],
	['<svg role="img"></svg>', '<svg role="img">', '', /alternative text/],
	['<svg><g role="img" aria-label=""></g></svg>', '<g role="img">', '', /alternative text/],
])('says nothing: %s', (html, field, given, wanted) => {
	expect(silentImages(siteOf({ 'index.html': html }))).toMatchObject([
		{ page: 'index.html', field, given, wanted: expect.stringMatching(wanted) },
	]);
});

test('a second headline is a problem, one is not', () => {
	expect(secondHeadlines(siteOf({ 'index.html': '<h1>a</h1><h2>b</h2>' }))).toEqual([]);
	expect(secondHeadlines(siteOf({ 'index.html': '<h1>a</h1><h1>b</h1>' }))).toMatchObject([
		{ page: 'index.html', given: '2 headings of the first level' },
	]);
});
