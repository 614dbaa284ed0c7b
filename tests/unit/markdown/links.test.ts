import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { siteLinks } from '../../../src/markdown/links.ts';

async function hrefs(markdown: string, base: string, file: string): Promise<string[]> {
	const { code } = await mdxToJs(markdown, {
		mdastPlugins: [siteLinks(base)],
		fileURL: pathToFileURL(`/site/content/${file}`),
	});
	return [...code.matchAll(/href: "([^"]*)"/g)].map((match) => match[1] ?? '');
}

test.each([
	['[a](/articles/car-t/)', '/', 'articles/x.mdx', '/articles/car-t/'],
	[
		'[a](/articles/car-t/#refund)',
		'/sub/path/',
		'articles/x.mdx',
		'/sub/path/articles/car-t/#refund',
	],
	// Not translated yet, so in the default language; lists are there in every language.
	['[a](/articles/car-t/)', '/sub', 'ko/articles/x.mdx', '/sub/articles/car-t/'],
	['[a](/claims/)', '/sub', 'ko/articles/x.mdx', '/sub/ko/claims/'],
	['[a][b]\n\n[b]: /articles/', '/sub', 'articles/x.mdx', '/sub/articles/'],
	['[a](#here)', '/sub', 'articles/x.mdx', '#here'],
	['[a](https://example.org/)', '/sub', 'articles/x.mdx', 'https://example.org/'],
	['[a](//example.org/)', '/sub', 'articles/x.mdx', '//example.org/'],
])('%s under %s in %s leads to %s', async (markdown, base, file, wanted) => {
	expect(await hrefs(markdown, base, file)).toEqual([wanted]);
});
