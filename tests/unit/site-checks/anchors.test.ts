import { expect, test } from 'vitest';
import { brokenAnchors } from '../../../src/integrations/site-checks/anchors.ts';
import { siteOf } from './support/site-of.ts';

const other = { 'a/index.html': '<h2 id="there">x</h2><h2 id="한국">x</h2>', 'icon.svg': '' };
const find = (html: string) => brokenAnchors(siteOf({ 'index.html': html, ...other }));

test.each([
	'<a href="#here">x</a><p id="here">',
	'<a href="#">x</a>',
	'<a href="#top">x</a>',
	'<a href="/a/#there">x</a>',
	'<a href="a/#there">x</a>',
	'<a href="/a/?q=1#there">x</a>',
	'<a href="/a/#%ED%95%9C%EA%B5%AD">x</a>',
	'<a href="/a/#:~:text=x">x</a>',
	'<a href="/icon.svg#view">x</a>',
	'<a href="/no-such-page/#x">x</a>',
	'<a href="https://elsewhere.example/#x">x</a>',
])('is there, or is not ours to check: %s', (html) => {
	expect(find(html)).toEqual([]);
});

test.each([
	['<a href="#her">x</a><p id="here">', '#her', 'an id on /', 'did you mean "here"?'],
	['<a href="/a/#ther">x</a>', '/a/#ther', 'an id on /a/', 'did you mean "there"?'],
	['<a href="/a/#here">x</a><p id="here">', '/a/#here', 'an id on /a/', 'did you mean "there"?'],
	['<svg><use href="#mark"></use></svg>', '#mark', 'an id on /', undefined],
])('is not there: %s', (html, given, wanted, hint) => {
	expect(find(html)).toMatchObject([{ page: 'index.html', given, wanted, hint }]);
});
