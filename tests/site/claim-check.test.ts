// The claim check and the bibliography, as pages and as data.
import { describe, expect, test } from 'vitest';
import { pages, text } from './support/dist.ts';

const pageOf = (file: string) => {
	const page = pages.find((one) => one.file === file);
	if (!page) throw new Error(`no ${file} in dist/`);
	return page;
};
const withClass = (file: string, tag: string, name: string) =>
	pageOf(file)
		.named(tag)
		.filter(({ attribs }) => attribs.class?.split(' ').includes(name));

interface Review {
	'@type': string;
	url: string;
	claimReviewed: string;
	reviewRating: { ratingValue: number; alternateName: string };
	itemReviewed: { '@type': string };
}

describe('the claim check', () => {
	const rows = withClass('claims/index.html', 'li', 'claim');
	const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
		pageOf('claims/index.html').html,
	)?.[1];
	const { '@graph': reviews } = JSON.parse(json ?? '{}') as { '@graph': Review[] };

	test('has a ClaimReview for every row, at the address of the row', () => {
		expect(rows.length).toBeGreaterThan(70);
		expect(reviews.map(({ url }) => new URL(url).hash.slice(1))).toEqual(
			rows.map(({ attribs }) => attribs.id),
		);
		for (const review of reviews) {
			expect(review['@type']).toBe('ClaimReview');
			expect(review.itemReviewed['@type']).toBe('Claim');
			expect(review.claimReviewed.length).toBeGreaterThan(9);
			expect(review.reviewRating.ratingValue).toBeGreaterThanOrEqual(1);
			expect(review.reviewRating.ratingValue).toBeLessThanOrEqual(5);
		}
	});

	test('cites at least one claim in every row', () => {
		const { html } = pageOf('claims/index.html');
		const parts = html.split('<li class="claim ').slice(1);
		expect(parts).toHaveLength(rows.length);
		expect(parts.filter((part) => !part.split('</li>')[0]?.includes('class="cite-mark"'))).toEqual(
			[],
		);
	});
});

describe('the bibliography', () => {
	const html = pages
		.filter(({ file }) => /^sources\/[^/]+\/index\.html$/.test(file))
		.map((page) => page.html)
		.join('');
	const ids = [...html.matchAll(/<li id="([^"]+)" data-publisher/g)].map(([, id]) => id);

	test('is the same list as page, BibTeX, RIS and CSL-JSON', () => {
		const csl = JSON.parse(text('sources/bio-peninsula.json')) as { id: string; title: string }[];
		expect(csl.map(({ id }) => id).sort()).toEqual([...ids].sort());
		const labels = [...text('sources/bio-peninsula.bib').matchAll(/^@\w+\{([^,]+),$/gm)];
		expect(new Set(labels.map(([, label]) => label)).size).toBe(ids.length);
		const ris = text('sources/bio-peninsula.ris');
		expect(ris.match(/^TY {2}- /gm)).toHaveLength(ids.length);
		expect(ris.match(/^ER {2}- /gm)).toHaveLength(ids.length);
		const strays = ris.split('\n').filter((line) => line && !/^[A-Z][A-Z0-9] {2}-/.test(line));
		expect(strays).toEqual([]);
	});

	test('has no work twice', () => {
		const works = JSON.parse(text('sources/bio-peninsula.json')) as {
			DOI?: string;
			URL?: string;
		}[];
		const addresses = works.flatMap(
			({ DOI, URL }) => DOI ?? URL?.replace(/^https?:\/\/(www\.)?/, '') ?? [],
		);
		expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
	});

	test('keeps the words of a title whole in RIS', () => {
		const titles = (JSON.parse(text('sources/bio-peninsula.json')) as { title: string }[]).map(
			({ title }) => title,
		);
		const ris = text('sources/bio-peninsula.ris');
		expect(titles.filter((title) => !ris.includes(`TI  - ${title}\n`))).toEqual([]);
	});
});
