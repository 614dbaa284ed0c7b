import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { counted, fields, words } from './common.ts';

/** A level of a year, with the claim that states both. */
const level = z.strictObject({
	year: z.number().int(),
	value: z.number().positive(),
	claim: reference('claims'),
});

const goal = z.strictObject({
	/** Measure it is counted in: its place in the list, from zero. */
	measure: z.number().int().min(0),
	/** The level that the plan starts from, and the one that it wants. */
	from: level,
	due: level,
	/** Where a reader’s growth starts, if not where the plan did. */
	here: level.optional(),
	/** What the level at the start is on the count of the record. */
	counted: level.optional(),
	/** Where a pace is printed, seen from the end of its line: left, left and lower, or below. */
	side: z.enum(['left', 'lower', 'below']).default('left'),
	/** What has to be known about the counts, in a sentence. */
	note: words,
});

/** What is counted, and what the record of it shows. */
const measure = z.strictObject({
	/** A level in the measure’s unit, `{value}`. */
	unit: words,
	/** First and last year and level of the picture; levels stand on a scale of powers. */
	years: z.tuple([z.number(), z.number()]),
	levels: z.tuple([z.number(), z.number()]),
	ticks: z.array(z.number()).min(2),
	/** Records, each a line from its first year on; a year without a level is a gap. */
	records: z.array(
		z.strictObject({
			/** Its name, and the year and the level at which the name stands. */
			name: z.strictObject({ text: words, year: z.number(), value: z.number().positive() }),
			first: z.number().int(),
			values: z.array(z.number().positive().nullable()),
			claim: reference('claims'),
		}),
	),
});

/** Goals as growth a year, held against the growth that was seen. */
export const goalPace = z.strictObject({
	type: z.literal('goal-pace'),
	...fields(['growth'], ['goal']),
	measures: z.array(measure).min(1),
	/** The goals; a case names one by its place in this list, from zero. */
	goals: z.array(goal).min(2),
	/** Words of the picture and the result. They may hold `{growth}`, `{from}`, `{fromYear}`, `{here}`, `{hereYear}`,
	 * `{goal}`, `{due}`, `{needed}` (from the plan’s start), `{left}` (from here), `{year}`, `{count}` (years
	 * between) and `{wider}`. */
	labels: z.strictObject({
		panel: words,
		/** Beside each goal: the pace that it asks for. */
		pace: words,
		/** At the line between both counts. */
		wider: words,
		alt: words,
		late: counted,
		early: counted,
		onTime: words,
		/** Where the goal lies beyond the years anyone can plan. */
		never: words,
		detail: words,
		/** Added where a reader’s growth starts elsewhere than the plan did. */
		left: words,
		short: words,
	}),
});
