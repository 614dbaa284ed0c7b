import type { Gate } from './gate.ts';
import { bodyOf, proseOf, readingEase } from './prose.ts';

/** The hardest that an article may read: Flesch's measure, where 100 is very easy. */
export const hardest = 45;

/** Articles in English that are hard to read. */
export const readingEaseGate: Gate = {
	name: 'reading-ease',
	find: ({ articles }) =>
		articles
			.filter(({ lang }) => lang === 'en')
			.map(({ file, mdx }) => ({ file, ease: readingEase(proseOf(bodyOf(mdx))) }))
			.filter(({ ease }) => ease < hardest)
			.map(({ file, ease }) => ({
				file,
				line: 1,
				given: ease.toFixed(1),
				wanted: `a Flesch reading ease of ${hardest} or more`,
				hint: 'shorter sentences and shorter words',
			})),
};
