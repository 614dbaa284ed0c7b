// Corrections are owned up to in three places that agree: the article, the list and the feed.
import { expect, test } from 'vitest';
import { articles, pages, text } from './support/dist.ts';

const list = pages.find((page) => page.file === 'corrections/index.html');
const feed = text('corrections/feed.xml');
const entries = list?.elements(
	({ name, parent, attribs }) =>
		name === 'li' &&
		parent !== null &&
		'attribs' in parent &&
		parent.attribs.class === 'changes' &&
		Boolean(attribs.id),
);

test('every change of every article is on the list and in the feed', () => {
	const changes = articles
		.filter((page) => page.file.startsWith('articles/'))
		.flatMap(
			(page) =>
				page.html.match(/<time datetime="[^"]+">[^<]+<\/time>\s*(?:Correction|Update):/g) ?? [],
		);
	expect(changes.length).toBeGreaterThan(0);
	expect(entries).toHaveLength(changes.length);
	expect(feed.match(/<item>/g)).toHaveLength(changes.length);
});

test('the feed leads to the entries', () => {
	for (const entry of entries ?? []) expect(feed).toContain(`/corrections/#${entry.attribs.id}<`);
});

test('the list says what it was and what it is', () => {
	expect(list?.html).toContain('$3.58 billion');
	expect(list?.html).toContain('about $3.71 billion');
	expect(list?.html).toMatch(/type="application\/rss\+xml" href="\/corrections\/feed\.xml"/);
});
