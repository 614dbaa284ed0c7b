import { z } from 'astro/zod';
import { id, origin } from './shared.ts';

/** A glossary entry. */
export const termSchema = z.strictObject({
	id,
	/** The term as a headword. */
	term: z.string(),
	/** The term in Korean, where one is in use. */
	ko: z.string().optional(),
	/** One or two sentences that a reader who is not a biologist can follow. */
	definition: z.string().min(20),
	origin,
});
