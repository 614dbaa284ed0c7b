// Every term can be found by its name, in the articles by its first use, and back.
import { expect, test } from 'vitest';
import { articles, pages, text } from './support/dist.ts';

const page = pages.find(({ file }) => file === 'glossary/index.html');
const entries = page?.elements(({ attribs }) => attribs.class === 'entry') ?? [];

test('each term of the articles has its entry, and the entry leads to the first use', () => {
	expect(entries.length).toBeGreaterThan(80);
	const ids = new Set(entries.map(({ attribs }) => attribs.id));
	for (const article of articles) {
		const used = article.named('button').filter(({ attribs }) => attribs.class === 'term');
		const terms = used.map(({ attribs }) => (attribs.popovertarget ?? '').replace(/^term-/, ''));
		expect(terms.filter((id) => !ids.has(id))).toEqual([]);
		if (!article.file.startsWith('articles/')) continue;
		const address = `/${article.file.replace(/index\.html$/, '')}`;
		for (const id of new Set(terms)) {
			expect(text('glossary/index.html')).toContain(`href="${address}#use-${id}"`);
			expect(article.html.split(`id="use-${id}"`)).toHaveLength(2);
		}
	}
});

test('the terms stand in alphabetical order', () => {
	const names =
		page
			?.named('dfn')
			.map((name) =>
				'data' in (name.children[0] ?? {})
					? String((name.children[0] as { data: string }).data)
					: '',
			) ?? [];
	const sorted = [...names].sort((a, b) => a.localeCompare(b, 'en-US', { sensitivity: 'base' }));
	expect(names).toEqual(sorted);
});
