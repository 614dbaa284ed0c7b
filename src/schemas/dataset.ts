import { z } from 'astro/zod';
import { id, origin } from './shared.ts';

/** A column, as a Frictionless Table Schema field; `unit` is our one addition. */
const field = z.strictObject({
	name: z.string(),
	/**
	 * `year` is 2026, `yearmonth` 2026-04. `date` is a day, or with the format `any` a date as exact
	 * as its source: 2026, 2026-04 or 2026-04-29.
	 */
	type: z.enum(['string', 'number', 'integer', 'year', 'yearmonth', 'date']),
	format: z.literal('any').optional(),
	/** Heading of the column. */
	title: z.string(),
	description: z.string(),
	/** Unit of a number, e.g. `USD million`, `%` or `patients`. */
	unit: z.string().optional(),
	constraints: z
		.strictObject({
			required: z.boolean().optional(),
			unique: z.boolean().optional(),
			enum: z.array(z.string()).optional(),
		})
		.optional(),
});

/** A cell after parsing: empty cells of optional columns are null, never zero. */
export const cell = z.union([z.string(), z.number(), z.null()]);

/** One resource of the data package, with the rows of its CSV file. */
export const datasetSchema = z.strictObject({
	name: id,
	title: z.string(),
	/** What was counted, by whom, and what not to do with it. */
	description: z.string(),
	/** File below `content/data/`. */
	path: z.string().regex(/^[a-z0-9-]+\.csv$/),
	schema: z.strictObject({
		fields: z.array(field).min(2),
		primaryKey: z.array(z.string()).min(1),
	}),
	/** Added by the loader: the rows in the file's order. */
	rows: z.array(z.record(z.string(), cell)).default([]),
	origin,
});

/** One column of a data set. */
export type DataField = z.infer<typeof field>;
/** One row: a value for each column name. */
export type DataRow = Record<string, z.infer<typeof cell>>;
