import { expect, test } from 'vitest';
import { findSources, withSources } from '../../../src/integrations/site-checks/sources.ts';

const sources = [
	{ file: 'content/articles/a.mdx', lines: ['', 'See [b](/b/) and [c](/b/c/).', '![](./x.png)'] },
	{ file: 'content/x.yaml', lines: ['- id: b-check', '  text: b'] },
];

test.each([
	[['/b/'], ['content/articles/a.mdx:2']],
	[['b-check'], ['content/x.yaml:1']],
	[['nowhere', 'x'], []],
	[['nowhere', './x.png'], ['content/articles/a.mdx:3']],
	[['check'], []],
	[['text'], ['content/x.yaml:2']],
])('%j is found as a whole word in %j', (needles, places) => {
	expect(findSources(needles, sources)).toEqual(places);
});

test('three places at most are named', () => {
	const many = [{ file: 'a', lines: ['word', 'word', 'word', 'word'] }];
	expect(findSources(['word'], many)).toEqual(['a:1', 'a:2', 'a:3']);
});

test('a problem of several pages is said once, with its source and the nearest address', () => {
	const problem = { field: '<a href>', given: '/b/', wanted: 'an address', needles: ['/b/'] };
	const pages = ['index.html', 'a/index.html', 'c/index.html'];
	const hint = 'did you mean "/a/"?';
	expect(
		withSources(
			pages.map((page) => ({ ...problem, page, hint })),
			sources,
		),
	).toEqual([
		{
			file: 'index.html',
			field: '<a href>',
			given: '/b/',
			wanted: 'an address',
			hint: 'did you mean "/a/"? See content/articles/a.mdx:2. The same on 2 more pages.',
		},
	]);
});

test('a problem without a source has no hint', () => {
	const problem = { page: 'index.html', field: 'id', given: 'z', wanted: 'x', needles: ['z'] };
	expect(withSources([problem], sources)[0]?.hint).toBeUndefined();
});
