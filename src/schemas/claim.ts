import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { confidence, day, id, origin, partialDate } from './shared.ts';

/** A number that a claim states, so that charts and prose can print it and cannot drift from it. */
const figure = z.strictObject({
	/** Unique within its claim. */
	id,
	/** What is counted or measured. */
	label: z.string(),
	value: z.number(),
	/** Unit in words, e.g. `KRW`, `%`, `patients`. */
	unit: z.string(),
});

/** One claim of the evidence ledger: a statement that the site may make, and what it rests on. */
export const claimSchema = z
	.strictObject({
		id,
		/** Label of two to six words, shown in bold before the claim. */
		title: z.string().min(3).max(60),
		/** The claim in full sentences of our own. */
		text: z.string().min(20).max(700),
		/** Date the statement is true of; left out for what does not age. */
		asOf: partialDate.optional(),
		/** Numbers the claim states. */
		figures: z.array(figure).default([]),
		/** `reported`: a source says so. `computed`: our arithmetic on other claims. */
		kind: z.enum(['reported', 'computed']).default('reported'),
		/** Claims whose figures a computed claim starts from. */
		inputs: z.array(reference('claims')).default([]),
		/** The arithmetic of a computed claim, as a reader could repeat it. */
		formula: z.string().optional(),
		/** How sure we are, from the number and the kind of sources. */
		confidence,
		/** Day a second reader looked the claim up again. */
		checked: day,
		/** Works it rests on, the best first. */
		sources: z.array(reference('sources')).min(1, 'at least one source'),
		origin,
	})
	.refine((claim) => claim.kind === 'reported' || (claim.formula && claim.inputs.length > 0), {
		path: ['formula'],
		message: 'a formula and inputs, because the claim is computed',
	});

/** Something that was looked for and not found, for the end of an article. */
export const gapSchema = z.strictObject({
	id,
	/** What was looked for and what came back. */
	text: z.string().min(20),
	/** Claims that the gap limits. */
	claims: z.array(reference('claims')).default([]),
	origin,
});
