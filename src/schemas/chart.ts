import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { origin, topic } from './shared.ts';

/** What a number is. A projection never looks like a measurement. */
export const pointKind = z.enum(['published', 'computed', 'observed', 'estimate', 'plan']);

/** A numeric input of an explorable: its range, and where it starts. */
const input = z
	.strictObject({
		/** Value the chart opens with. */
		default: z.number(),
		min: z.number(),
		max: z.number(),
		/** Smallest change a reader can make. */
		step: z.number().positive(),
	})
	.refine(({ default: start, min, max }) => start >= min && start <= max, {
		path: ['default'],
		message: 'a value between min and max',
	});

/** Name of a column of the chart's data set. */
const column = z.string().min(1);

/** What every chart has, whatever its mark. */
const common = {
	/** Topic the chart belongs to. */
	topic,
	/** Headline: states the finding. */
	title: z.string().min(10).max(110),
	/** What is measured, its unit and scope. */
	subtitle: z.string().min(10),
	/** What the picture shows, for a reader who cannot see it. */
	summary: z.string().min(40),
	/** Data set the chart draws. Its columns `kind`, `claim`, `source` and `note` speak of each row. */
	data: reference('datasets'),
	/** Claims the chart rests on; the first states the finding of the headline. */
	claims: z.array(reference('claims')).min(1),
	/** Cautions printed below the picture. */
	notes: z.array(z.string()).default([]),
	origin,
};

/** How the value axis runs. A log axis takes no zero and nothing negative. */
const scale = z.enum(['linear', 'log']).default('linear');

/** Primary key of the rows that the headline is about. */
const emphasis = z.array(z.union([z.string(), z.number()]).transform(String)).default([]);

/** A growth projection from published end points, with the reader's own scenario beside it. */
const projection = z.strictObject({
	type: z.literal('projection'),
	...common,
	/** Unit and scope when the chart counts patients instead of money. */
	subtitleInPatients: z.string().min(10),
	/** Growth a year as published, in percent. */
	growth: z.number(),
	/** Decimals that the publisher printed, of the values and of the growth rate alike. */
	decimals: z.number().int().min(0),
	/** What a reader can change: growth (% a year), start (USD million), price of one treatment (KRW),
	 * refund (%), exchange rate (KRW per USD). */
	inputs: z.strictObject({
		growth: input,
		start: input,
		price: input,
		refund: input,
		fx: input,
	}),
	/** Counts of the real world, drawn as lines across the chart in patients. */
	yardsticks: z.array(
		z.strictObject({
			id: z.string(),
			label: z.string(),
			/** Patients or treatments. */
			value: z.number().positive(),
			claim: reference('claims'),
		}),
	),
});

/** Values over time, a mark at each; a line only where one may be drawn. */
const line = z.strictObject({
	type: z.literal('line'),
	...common,
	/** `x`: years, months or days. `y`: numbers. `series`: which line a row belongs to. */
	encoding: z.strictObject({ x: column, y: column, series: column.optional() }),
	/**
	 * What joins two marks. `consecutive`: a line where no year or month lies between them, so that
	 * missing ones are gaps. `step`: a level that holds until the next mark. `guide`: a thin dotted
	 * guide for the eye, where marks stand at irregular dates. `none`: nothing.
	 */
	join: z.enum(['consecutive', 'step', 'guide', 'none']).default('consecutive'),
	scale,
	emphasis,
});

/**
 * Amounts from a zero line, lying where `x` is the number and standing where `y` is. A row may
 * carry a range (`low`, `high`) in place of its value.
 */
const bar = z.strictObject({
	type: z.literal('bar'),
	...common,
	encoding: z.strictObject({
		x: column,
		y: column,
		low: column.optional(),
		high: column.optional(),
	}),
	emphasis,
});

const bars = { ...common, encoding: z.strictObject({ x: column, y: column, series: column }) };

/** Bars of several series side by side; one row a bar. */
const groupedBar = z.strictObject({ type: z.literal('grouped-bar'), ...bars });

/** Bars made of parts that add up; one row a part. */
const stackedBar = z.strictObject({ type: z.literal('stacked-bar'), ...bars });

/** From one number to another in each row, e.g. paid against promised. */
const range = z.strictObject({
	type: z.literal('range'),
	...common,
	/** `y`: labels. `x1` and `x2`: numbers, of one unit; a row may lack one of them. */
	encoding: z.strictObject({ y: column, x1: column, x2: column }),
	scale,
	emphasis,
});

/** Values as dots on a common scale, which need not start at zero. */
const dot = z.strictObject({
	type: z.literal('dot'),
	...common,
	/** `y`: labels. `x`: numbers. `series`: which mark of its label's row a row is. */
	encoding: z.strictObject({ x: column, y: column, series: column.optional() }),
	scale,
	emphasis,
});

/** One mark for each of a number of people, colored by group. */
const unitGrid = z.strictObject({
	type: z.literal('unit-grid'),
	...common,
	/** `y`: names of the groups. `x`: whole numbers of people. */
	encoding: z.strictObject({ x: column, y: column }),
	/** What one mark stands for. */
	each: z.string(),
	/** Line below the picture. */
	caption: z.string(),
});

/** Events in their order, each at its date. */
const timeline = z.strictObject({
	type: z.literal('timeline'),
	...common,
	/** `x`: years or dates. `y`: what happened. `series`: which sort of event it is. */
	encoding: z.strictObject({ x: column, y: column, series: column.optional() }),
	emphasis,
});

/** A chart spec. One spec has many lives: SVG, canvas, table, Markdown, CSV, JSON and PNG. */
export const chartSchema = z.discriminatedUnion('type', [
	projection,
	line,
	bar,
	groupedBar,
	stackedBar,
	range,
	dot,
	unitGrid,
	timeline,
]);

/** Names of the chart types. */
export type ChartType = z.infer<typeof chartSchema>['type'];
