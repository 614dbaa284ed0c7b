import { z } from 'astro/zod';
import { words } from './common.ts';
import { sourced, told } from './told.ts';

/**
 * What a maker compares after a change, and where a difference showed. Words of a state may hold
 * `{count}`, how many features are compared, and `{changed}`, how many of them had changed.
 */
export const comparability = z.strictObject({
	type: z.literal('comparability'),
	...told({
		/** The drug it happened to; none for the rule. */
		name: words.optional(),
		/** Whether the whole list is lit, as it is for the rule. */
		all: z.boolean().default(false),
		/** Features that a source says had changed; none where no source names one. */
		changed: z.array(words),
		/** What is said below the features; left out where marks say it. */
		features: words,
		/** What happened at each station; left out where nothing is known or needed. */
		at: z.array(z.strictObject({ note: words, showed: z.boolean().default(false) }).nullable()),
	}),
	/** Above the picture; may hold `{ratio}`, the last molecule in molecules of the first. */
	panel: words,
	/** Molecules from the smallest to the one that is compared, on one scale. */
	scale: z.array(z.strictObject({ name: words, daltons: sourced })).min(2),
	/** What the laboratory compares. */
	panelOf: z.array(words).min(2),
	/** Where a difference can show, in the order of asking. */
	stations: z.array(words).min(2),
});
