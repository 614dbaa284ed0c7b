import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { common, counted, words } from './explorables/common.ts';
import { comparability } from './explorables/comparability.ts';
import { dealAnatomy } from './explorables/deal-anatomy.ts';
import { evidenceLadder } from './explorables/evidence-ladder.ts';
import { geneTest } from './explorables/gene-test.ts';
import { genomesRead } from './explorables/genomes-read.ts';
import { goalPace } from './explorables/goal-pace.ts';
import { veinToVein } from './explorables/vein-to-vein.ts';

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
	.discriminatedUnion('type', [
		baseRate,
		pcrDoubling,
		evidenceLadder,
		comparability,
		veinToVein,
		geneTest,
		genomesRead,
		dealAnatomy,
		goalPace,
	])
	.superRefine((spec, context) => checkCases(spec, context));

/** A validated explorable. */
export type ExplorableSpec = z.infer<typeof explorableSchema>;

/** Names of the types. */
export type ExplorableType = ExplorableSpec['type'];

/** The spec of one type. */
export type SpecOf<Type extends ExplorableType> = Extract<ExplorableSpec, { type: Type }>;
