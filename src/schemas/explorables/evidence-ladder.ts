import { z } from 'astro/zod';
import { words } from './common.ts';
import { sourced, told } from './told.ts';

/** Where a product stands: a rung, sourced from zero at the foot, or the ground beside it. */
const place = z.number().int().nonnegative();

/**
 * Products on the rung of the best trial behind them, then and now. Results may hold `{products}`,
 * `{standing}`, `{top}` and `{fallen}`.
 */
export const evidenceLadder = z.strictObject({
	type: z.literal('evidence-ladder'),
	...told({
		/** Which place of each product is shown. */
		when: z.enum(['licensed', 'today']),
		/** Said upon the empty top rung. */
		top: words,
	}),
	/** Names of the rungs from the foot up; the last one is the top. */
	rungs: z.array(words).min(2),
	/** Said beside the ground, for products that have fallen. */
	ground: words,
	/** Above the ladder. */
	panel: words,
	products: z
		.array(
			z.strictObject({
				name: words,
				/** Where on its rung it stands, from 0 at the left to 1 at the right. */
				at: z.number().min(0).max(1),
				rung: place,
				/** Patients in the trial behind the license; left out where no trial was found. */
				patients: sourced.optional(),
				/** Why it stands on no rung today, and patients of the trial that decided it. */
				fell: z.strictObject({ reason: words, patients: sourced }).optional(),
			}),
		)
		.min(1),
});
