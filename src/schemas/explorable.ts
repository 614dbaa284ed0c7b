import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { origin, topic } from './shared.ts';

const words = z.string().min(2);

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
const setting = z.strictObject({ value: z.number(), claim: reference('claims').optional() });

/** A sentence that counts: how it runs for one, and for any other number. */
const counted = z.strictObject({ one: words, other: words });

/** What every explorable has, for inputs of these names. */
function common<const Names extends readonly [string, ...string[]]>(...names: Names) {
	const each = <Schema>(schema: Schema) =>
		Object.fromEntries(names.map((name) => [name, schema])) as Record<Names[number], Schema>;
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
		inputs: z.strictObject(each(input)),
		/** Cases to begin with; the first is what the page shows. A reader without scripts has these. */
		presets: z
			.array(z.strictObject({ label: words, set: z.strictObject(each(setting)) }))
			.min(2)
			.max(4),
		/** What the mechanism has and the figure has not, in sentences. */
		leavesOut: z.array(words).min(1),
		origin,
	};
}

/** What a positive test means among many or few infected people. */
const baseRate = z.strictObject({
	type: z.literal('base-rate'),
	...common('infected', 'sensitivity', 'specificity'),
	/** People tested, a dot each: the square of a whole number. */
	people: z.number().refine((people) => Number.isInteger(Math.sqrt(people)), {
		message: 'the square of a whole number, such as 10000',
	}),
	/** Words of the picture and the result. They may hold `{people}`, `{infected}`, `{others}`,
	 * `{found}`, `{missed}`, `{falseAlarms}`, `{cleared}`, `{positives}`, `{right}` and `{clear}`. */
	labels: z.strictObject({
		/** Above the field of everyone tested. */
		field: words,
		/** Above the enlarged positives. */
		positives: words,
		found: words,
		falseAlarms: words,
		missed: words,
		cleared: words,
		/** The result in one sentence, by the number of false alarms. */
		answer: counted,
		/** The same when no test is positive. */
		none: words,
		/** The result in natural frequencies. */
		detail: words,
	}),
});

/** How copies double until a machine sees them. */
const pcrDoubling = z.strictObject({
	type: z.literal('pcr-doubling'),
	...common('start', 'efficiency'),
	/** Copies at which the machine sees the signal: an assumption of the model. */
	threshold: z.number().positive(),
	/** Rounds that the axis shows. */
	rounds: z.number().int().positive(),
	/** Shares of samples that rapid tests found, by cycle value, in percent. */
	found: z.array(
		z.strictObject({
			/** First cycle value of the group; left out for the group that begins at none. */
			from: z.number().optional(),
			/** Cycle value that the group lies below. */
			below: z.number().optional(),
			value: z.number(),
			claim: reference('claims'),
		}),
	),
	/** Words of the picture and the result. They may hold `{start}`, `{tenth}`, `{round}`, `{later}`,
	 * `{shift}`, `{factor}`, `{threshold}`, `{flat}`, `{part}`, `{share}` and `{limit}`. */
	labels: z.strictObject({
		even: words,
		log: words,
		/** Keys of the two lines, and of what lies between their ends. */
		main: words,
		less: words,
		between: words,
		axis: words,
		/** At the line of the threshold. */
		seen: words,
		/** Above the stretch that looks flat, and in it. */
		flat: words,
		flatRounds: words,
		/** Above the groups of cycle values. */
		found: words,
		evenAlt: words,
		logAlt: words,
		answer: words,
		/** The same in a few words, beside a case. */
		short: words,
		detail: words,
		/** What rapid tests found, for cycle values below a limit, and from one on. */
		foundBelow: words,
		foundFrom: words,
	}),
});

type Outline = {
	claims: { id: string }[];
	inputs: Record<string, { min: number; max: number }>;
	presets: { set: Record<string, { value: number; claim?: { id: string } | undefined }> }[];
};

/** Cases have to lie within the inputs, and their claims among those of the figure. */
function checkCases(spec: Outline, context: z.RefinementCtx): void {
	const cited = new Set(spec.claims.map(({ id }) => id));
	const fault = (path: PropertyKey[], message: string) =>
		context.addIssue({ code: 'custom', path, message });
	for (const [index, { set }] of spec.presets.entries()) {
		for (const [name, { value, claim }] of Object.entries(set)) {
			const { min = value, max = value } = spec.inputs[name] ?? {};
			const path = ['presets', index, 'set', name];
			if (value < min || value > max) fault([...path, 'value'], `a number from ${min} to ${max}`);
			if (claim && !cited.has(claim.id)) fault([...path, 'claim'], 'one of the claims above');
		}
	}
}

/** A figure that explains a mechanism: a reader sets its inputs and sees what follows. */
export const explorableSchema = z
	.discriminatedUnion('type', [baseRate, pcrDoubling])
	.superRefine((spec, context) => checkCases(spec, context));

/** A validated explorable. */
export type ExplorableSpec = z.infer<typeof explorableSchema>;

/** Names of the types. */
export type ExplorableType = ExplorableSpec['type'];

/** The spec of one type. */
export type SpecOf<Type extends ExplorableType> = Extract<ExplorableSpec, { type: Type }>;
