import { z } from 'astro/zod';
import { id, origin, workLanguages } from './shared.ts';

const dateParts = z.strictObject({
	/** `[[year, month, day]]`; month and day may be left out. */
	'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]),
});

/** One work of the bibliography, in CSL-JSON 1.0.2, the format Zotero reads and writes. */
export const sourceSchema = z.strictObject({
	id,
	/** Kind of work, a CSL type. */
	type: z.enum(['article-journal', 'article-newspaper', 'webpage', 'report', 'post-weblog']),
	/** Title in English: the original, or our rendering of a Korean one. */
	title: z.string().min(4),
	/** Newspaper, journal or site the work appeared in. */
	'container-title': z.string().optional(),
	/** Who published it. */
	publisher: z.string().optional(),
	/** Date of publication, where one was seen. */
	issued: dateParts.optional(),
	/** Day we last read it. */
	accessed: dateParts,
	/** Language of the work itself, not of the title above. */
	language: z.enum(workLanguages),
	/** Address of the original. Left out where only a mirror or a repost was seen. */
	URL: z.url({ protocol: /^https?$/ }).optional(),
	/** Digital object identifier, bare (`10.1200/…`). */
	DOI: z
		.string()
		.regex(/^10\.\d{4,9}\/\S+$/, 'a bare DOI such as 10.1200/JCO.22.00642')
		.optional(),
	/** PubMed id. */
	PMID: z.string().regex(/^\d+$/).optional(),
	custom: z.strictObject({
		/** How near the work stands to the event: a regulator's, company's or scientist's own words,
		 * an established newspaper, a trade title, or something weaker (advertisement, blog). */
		tier: z.enum(['primary', 'press', 'trade', 'weak']),
		/** Title in the original language, where `title` is our rendering. */
		titleOriginal: z.string().optional(),
	}),
	origin,
});
