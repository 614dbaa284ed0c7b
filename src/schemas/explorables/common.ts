import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { origin, topic } from '../shared.ts';

/** Words for a reader. */
export const words = z.string().min(2);

/** Something a reader can set. */
const input = z
	.strictObject({
		/** What it is, in the reader's words. */
		label: words,
		/** The same within a sentence, after “Assumed:”. */
		name: words,
		/** What follows the number. */
		unit: z.string().default(''),
		min: z.number(),
		max: z.number(),
		/** Smallest change of the number, and of the slider where its scale is linear. */
		step: z.number().positive(),
		/** On a log slider each step multiplies; for what spans several powers of ten. */
		scale: z.enum(['linear', 'log']).default('linear'),
		/** Where the first value comes from; an assumption is called one. */
		from: words,
	})
	.refine(({ min, max, scale }) => min < max && (scale === 'linear' || min > 0), {
		path: ['min'],
		message: 'a number below max, and above zero on a log slider',
	});

/**
 * One input of a case. Without a claim that states it, it is an assumption, and the case says so; of
 * an input that is assumed in every case, its own `from` says it once.
 */
export const setting = z.strictObject({ value: z.number(), claim: reference('claims').optional() });

/** A sentence that counts: how it runs for one, and for any other number. */
export const counted = z.strictObject({ one: words, other: words });

/** A schema for each of some names. */
const each = <Name extends string, Schema>(names: readonly Name[], schema: Schema) =>
	Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;

/**
 * What every explorable has. A reader sets the inputs; a case also sets what is `fixed`, which no
 * control can change. Without inputs a figure has its cases alone, and needs no script.
 */
export function fields<const Input extends string, const Fixed extends string>(
	inputs: readonly Input[],
	fixed: readonly Fixed[],
) {
	return {
		/** Topic it belongs to. */
		topic,
		/** Headline: states the finding. */
		title: z.string().min(10).max(110),
		/** What is shown, its unit and scope. */
		subtitle: z.string().min(10),
		/** What the picture shows, for a reader who cannot see it. */
		summary: z.string().min(40),
		/** Claims it rests on; the first states the finding of the headline. */
		claims: z.array(reference('claims')).min(1),
		/** What a reader can set. */
		inputs: z.strictObject(each(inputs, input)),
		/** Cases to begin with; the first is what the page shows. A reader without scripts has these. */
		presets: z
			.array(
				z.strictObject({ label: words, set: z.strictObject(each([...inputs, ...fixed], setting)) }),
			)
			.min(2)
			.max(7),
		/** What the mechanism has and the figure has not, in sentences. */
		leavesOut: z.array(words).min(1),
		origin,
	};
}

/** What every explorable has, for inputs of these names. */
export const common = <const Names extends readonly string[]>(...names: Names) =>
	fields<Names[number], never>(names, []);
