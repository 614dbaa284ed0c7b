import { expect, test } from 'vitest';
import { brokenIdReferences } from '../../../src/integrations/site-checks/id-references.ts';
import { duplicateIds } from '../../../src/integrations/site-checks/ids.ts';
import { siteOf } from './support/site-of.ts';

test('an id may be given once a page, on any number of pages', () => {
	const page = '<p id="a"><p id="b">';
	expect(duplicateIds(siteOf({ 'index.html': page, 'x/index.html': page }))).toEqual([]);
});

test('an id that a page gives again is a problem', () => {
	const site = siteOf({ 'index.html': '<p id="a"><p id="b"><svg><g id="a"/></svg>' });
	expect(duplicateIds(site)).toMatchObject([
		{
			page: 'index.html',
			given: 'a',
			wanted: 'an id that is on the page once; 2 elements have it',
		},
	]);
});

test.each([
	'<button popovertarget="note"></button><div id="note" popover></div>',
	'<figure aria-labelledby="note more"><b id="note"></b><b id="more"></b></figure>',
	'<label for="note">x</label><input id="note">',
	'<p aria-label="note">',
])('an id that is pointed at is there: %s', (html) => {
	expect(brokenIdReferences(siteOf({ 'index.html': html }))).toEqual([]);
});

test.each([
	['<button popovertarget="nota"></button>', '<button popovertarget>', 'nota'],
	['<p aria-labelledby="note nota">', '<p aria-labelledby>', 'nota'],
	['<p aria-describedby="nota">', '<p aria-describedby>', 'nota'],
	['<p aria-details="nota">', '<p aria-details>', 'nota'],
	['<label for="nota">x</label>', '<label for>', 'nota'],
	['<label for="">x</label>', '<label for>', ''],
])('an id that is pointed at is not there: %s', (html, field, given) => {
	const site = siteOf({ 'index.html': `<i id="note"></i>${html}` });
	const hint = given ? 'did you mean "note"?' : undefined;
	const wanted = 'an id on the same page';
	expect(brokenIdReferences(site)).toMatchObject([
		{ page: 'index.html', field, given, wanted, hint },
	]);
});
