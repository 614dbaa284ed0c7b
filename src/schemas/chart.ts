import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { origin } from './shared.ts';

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

const words = {
	/** Headline: states the finding. */
	title: z.string().min(10).max(110),
	/** Unit and scope. */
	subtitle: z.string().min(10),
	/** What the picture shows, for a reader who cannot see it. */
	summary: z.string().min(40),
	/** Data set the chart draws. */
	data: reference('datasets'),
	/** Unit of the values, as printed after a number. */
	unit: z.string(),
	/** Claims the chart rests on; their sources make the source line. */
	claims: z.array(reference('claims')).min(1),
	/** Cautions printed below the picture. */
	notes: z.array(z.string()).default([]),
	origin,
};

/** A growth projection from published end points, with the reader's own scenario beside it. */
const projection = z.strictObject({
	type: z.literal('projection'),
	...words,
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

/** Amounts side by side, from a zero line; a row may carry a range instead of one value. */
const bar = z.strictObject({
	type: z.literal('bar'),
	...words,
	/** Values at which the axis ends, where the data should not decide. */
	max: z.number().positive().optional(),
	/** Row id of the bar that the headline is about. */
	emphasis: z.string().optional(),
});

/** One mark for each of a number of people, coloured by group. */
const unitGrid = z.strictObject({
	type: z.literal('unit-grid'),
	...words,
	/** What one mark stands for. */
	each: z.string(),
	/** Line below the picture. */
	caption: z.string(),
});

/** A chart spec. One spec has many lives: SVG, canvas, table, CSV and JSON. */
export const chartSchema = z.discriminatedUnion('type', [projection, bar, unitGrid]);

/** Names of the chart types. */
export type ChartType = z.infer<typeof chartSchema>['type'];
