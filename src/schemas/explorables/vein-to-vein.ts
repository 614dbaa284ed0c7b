import { z } from 'astro/zod';
import { words } from './common.ts';
import { sourced, told } from './told.ts';

/** Patients of a trial on their way from collection to infusion, and those who leave it. */
export const veinToVein = z.strictObject({
	type: z.literal('vein-to-vein'),
	...told({
		/** Patients whose journey began. */
		enrolled: sourced,
		/** Patients who were infused. */
		infused: sourced,
		/** Median days between. */
		days: sourced,
		/** Why patients left, nearest to the infusion first; the last one takes everybody else. */
		left: z.array(z.strictObject({ reason: words, patients: sourced.optional() })).min(1),
	}),
	/** Above the picture. */
	panel: words,
	/** Longest wait that the line of days shows. */
	longest: z.number().positive(),
	/** Words of the picture; they may hold `{enrolled}`, `{infused}`, `{lost}`, `{share}` and `{days}`. */
	labels: z.strictObject({ enrolled: words, infused: words, lost: words, days: words }),
});
