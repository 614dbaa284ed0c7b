// The picture that opens each article, as it is published.
import { describe, expect, test } from 'vitest';
import { articles, sent } from './support/dist.ts';

const heroOf = (html: string) => /<svg[^>]*class="drawing hero"[\s\S]*?<\/desc>/.exec(html)?.[0];

describe.each(articles)('$file', (page) => {
	const figure = /<figure class="hero-picture"[\s\S]*?<\/figure>/.exec(page.html)?.[0] ?? '';
	const share = page.named('meta').find(({ attribs }) => attribs.property === 'og:image:alt');

	test('opens with a picture of its own that says what it shows', () => {
		const hero = heroOf(figure) ?? '';
		const [, alt = ''] = /<desc[^>]*>([^<]*)<\/desc>/.exec(hero) ?? [];
		expect(alt.length).toBeGreaterThan(60);
		expect(share?.attribs.content?.endsWith(alt.replaceAll('&amp;', '&'))).toBe(true);
		const twins = articles.filter((other) => other.html.includes(alt) && other !== page);
		expect(twins).toEqual([]);
	});

	test('has a picture of at most 3 kB with a caption that cites its claims', () => {
		const svg = figure.slice(figure.indexOf('<svg'), figure.lastIndexOf('</svg>'));
		expect(sent(svg, 3000)).toBeLessThanOrEqual(3000);
		expect(figure).toMatch(/<figcaption[\s\S]*class="cite-mark"/);
	});
});
