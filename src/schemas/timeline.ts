import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { id, origin, partialDate, topic } from './shared.ts';

/** One event of the timeline. */
export const timelineSchema = z
	.strictObject({
		/** Anchor of the entry on its page, so it never changes. */
		id,
		/** When it happened or is due, as exact as the claims say. */
		date: partialDate,
		/** Slug of the article it belongs to; its lane in the drawing. */
		topic,
		/** A second article that it belongs to. */
		also: topic.optional(),
		/** The event in two to nine words. */
		title: z.string().min(5).max(70),
		/** What happened and why it matters, in one to three short sentences of our own. */
		text: z.string().min(20).max(280),
		/** Claims that state every figure and date of the entry. */
		claims: z.array(reference('claims')).min(1, 'at least one claim'),
		/** `turning-point`: one of the few that a newcomer should see first. */
		weight: z.enum(['turning-point']).optional(),
		/** Whether it had not happened when it was written: a goal, a due date, a promise. */
		planned: z.boolean().default(false),
		/** Whether the strip of the home page shows it. */
		home: z.boolean().default(false),
		origin,
	})
	.refine(({ also, topic: own }) => also !== own, {
		path: ['also'],
		message: 'a topic other than the first',
	})
	.refine(({ home, weight }) => !home || weight === 'turning-point', {
		path: ['home'],
		message: 'true for turning points alone',
	});
