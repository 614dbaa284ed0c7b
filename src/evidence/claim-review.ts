import type { CheckedText, CheckRow, ClaimCheck } from './claim-check.ts';

/** How true a verdict says a statement is, from 1 (false) to 5 (true), as schema.org wants it. */
const ratings: Record<CheckRow['verdict'], number> = {
	confirmed: 5,
	outdated: 3,
	contested: 3,
	unverified: 2,
	corrected: 1,
};

function review(row: CheckRow, text: CheckedText, check: ClaimCheck, site: URL | undefined) {
	return {
		'@type': 'ClaimReview',
		'@id': new URL(row.url, site).href,
		url: new URL(row.url, site).href,
		claimReviewed: row.says,
		inLanguage: check.lang,
		author: { '@type': 'Organization', name: check.words.site.name },
		reviewRating: {
			'@type': 'Rating',
			ratingValue: ratings[row.verdict],
			bestRating: 5,
			worstRating: 1,
			alternateName: check.words.verdict.names[row.verdict],
		},
		itemReviewed: {
			'@type': 'Claim',
			appearance: {
				'@type': 'CreativeWork',
				name: text.title,
				...(text.url ? { url: text.url } : {}),
			},
		},
	};
}

/** JSON made safe to stand inside a script element: no tag can end it. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
}

/** schema.org ClaimReview of every row, as JSON-LD for one script element. */
export function reviewsJsonLd(check: ClaimCheck, site: URL | undefined): string {
	return scriptJson({
		'@context': 'https://schema.org',
		'@graph': check.texts.flatMap((text) =>
			text.topics.flatMap(({ rows }) => rows.map((row) => review(row, text, check, site))),
		),
	});
}
