import { z } from 'astro/zod';
import { fields, words } from './common.ts';

/** What a gene test before a drug does among so many people: who is moved, and who is spared. */
export const geneTest = z.strictObject({
	type: z.literal('gene-test'),
	...fields([], ['carriers', 'reactions']),
	/** People about to start the drug, a dot each. */
	people: z.number().int().positive(),
	/** Words of the picture and the result. They may hold `{people}`, `{carriers}`, `{others}`,
	 * `{reactions}`, `{needless}` and `{each}`, the carriers for each reaction. */
	labels: z.strictObject({
		untested: words,
		tested: words,
		/** Above the carriers and above everyone else, where nobody is tested. */
		carriers: words,
		others: words,
		/** Below the carriers. */
		react: words,
		/** The same where everyone is tested. */
		moved: words,
		kept: words,
		spared: words,
		needless: words,
		/** A number of people that is not whole, `{count}`, and one that lies halfway, `{low}` and `{high}`. */
		about: words,
		between: words,
		answer: words,
		short: words,
		detail: words,
	}),
});
