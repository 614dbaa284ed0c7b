import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { day } from './shared.ts';

/** A correction or an update that readers must be told of. A changed figure always needs one. */
const change = z.strictObject({
	date: day,
	/** `correction`: it was wrong. `update`: the world moved. */
	kind: z.enum(['correction', 'update']),
	/** What changed, in a sentence. */
	what: z.string().min(10),
	/** The old wording or figure. */
	was: z.string().optional(),
	/** The new wording or figure. */
	now: z.string().optional(),
});

/** Front matter of an article. */
export const articleSchema = z
	.strictObject({
		/** Headline: states the finding. */
		title: z.string().min(15).max(90),
		/** Subject in a few words, for navigation and above the headline. */
		topic: z.string().min(3).max(40),
		/** Place in reading order; the overview is 1. */
		order: z.number().int().min(1),
		/** Standfirst: one to three sentences below the headline. */
		standfirst: z.string().min(40).max(320),
		/** For search engines and link previews. */
		description: z.string().min(70).max(160),
		/** One startling sourced sentence for the list of articles, and the claim it rests on. */
		teaser: z.strictObject({ text: z.string().min(20).max(220), claim: reference('claims') }),
		/** Chart that may stand on the home page, with one finding and the claim it rests on. */
		exhibit: z
			.strictObject({
				chart: reference('charts'),
				text: z.string().min(20).max(300),
				claim: reference('claims'),
			})
			.optional(),
		/** Picture that opens the article and is its argument: a file in `content/heroes/`. */
		hero: reference('heroes'),
		/** Day of first publication. */
		published: day,
		/** Day the whole page was last read against its sources. */
		reviewed: day,
		/** Day by which that has to be done again. */
		nextReview: day,
		/** Newest last. */
		changes: z.array(change).default([]),
	})
	.refine(({ reviewed, nextReview }) => reviewed < nextReview, {
		path: ['nextReview'],
		message: 'a day after `reviewed`',
	});
