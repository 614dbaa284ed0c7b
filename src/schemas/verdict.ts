import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { id, origin, topic } from './shared.ts';

/** How a statement of a founding text stands up against the record. */
export const verdictName = z.enum([
	'confirmed',
	'corrected',
	'outdated',
	'contested',
	'unverified',
]);

/** One row of the claim check. */
export const verdictSchema = z.strictObject({
	id,
	/** Which founding text says it: the overview (a) or the market promotion (b). */
	text: z.enum(['a', 'b']),
	/** Subject, the slug of the article that explains it. */
	topic,
	/** What the text says, paraphrased. */
	says: z.string().min(10),
	verdict: verdictName,
	/** What the record shows. */
	shows: z.string().min(20),
	/** Claims that carry the verdict. */
	claims: z.array(reference('claims')).min(1),
	origin,
});
