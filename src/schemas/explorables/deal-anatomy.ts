import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { fields, words } from './common.ts';

/** A sum of a deal, in millions of its currency. */
const sum = { value: z.number().positive(), claim: reference('claims') };

const deal = z
	.strictObject({
		/** Short name, below its small column: two words, a line each. */
		name: words,
		/** Currency before a number, `$` or `EUR `. */
		currency: z.string(),
		/** The most that was announced. */
		headline: z.strictObject(sum),
		/** What became of the headline, in the order of payment. */
		parts: z
			.array(
				z.strictObject({
					...sum,
					/**
					 * certain: due at the start; paid: later, once something had happened; returned: paid at the
					 * start and handed back; open: still a promise; lost: can no longer come.
					 */
					kind: z.enum(['certain', 'paid', 'returned', 'open', 'lost']),
					/** What it was paid for and when, or what it hangs on. */
					label: words,
				}),
			)
			.min(2),
		/** Where the deal stands, in sentences. */
		status: words,
	})
	.refine(
		({ headline, parts }) => {
			const total = parts.reduce((all, { value }) => all + value, 0);
			return Math.abs(total - headline.value) < 1e-6;
		},
		{ path: ['parts'], message: 'sums that add up to the headline' },
	);

/** What a license announced, taken apart: certain, paid later, still a promise, lost. */
export const dealAnatomy = z.strictObject({
	type: z.literal('deal-anatomy'),
	...fields([], ['deal']),
	/** The deals; a case names one by its place in this list, from zero. */
	deals: z.array(deal).min(2),
	/** Words of the picture and the result. They may hold `{headline}`, `{certain}`, `{certainShare}`, `{paid}`
	 * (all that was paid and kept) and `{paidShare}`; `sum` holds `{sum}`. */
	labels: z.strictObject({
		panel: words,
		/** Above all deals side by side. */
		all: words,
		headline: words,
		/** A sum in millions, and one of several in a line, `{sum}` for `{label}`. */
		sum: words,
		item: words,
		certain: words,
		paid: words,
		returned: words,
		open: words,
		lost: words,
		answer: words,
		/** What follows the status, where more was paid than at the start, and where not. */
		later: words,
		nothing: words,
		short: words,
	}),
});
