import { localized } from '../lib/content.ts';
import { pageUrl } from '../lib/urls.ts';
import type { DataField } from '../schemas/dataset.ts';
import { coverage } from './coverage.ts';

/** Columns that every table has: they speak of the row, not of the world. */
export const ledgerColumns: readonly string[] = ['kind', 'claim', 'source', 'note'];

/** A data table, ready to print. */
export interface Dataset {
	id: string;
	title: string;
	/** What was counted, by whom, and what not to do with it. */
	description: string;
	/** Number of rows. */
	rows: number;
	/** Columns without those that every table has. */
	columns: DataField[];
	/** Claims that single rows rest on, in the order of the rows. */
	claims: string[];
	/** Works that single rows were read in. */
	sources: string[];
	/** Time it speaks of, as an ISO 8601 interval. */
	coverage: string | undefined;
	/** Address of the CSV with ids for headings. */
	csv: string;
}

/** A table of the data package by id; it exists, since the records are checked. */
export async function dataset(id: string, lang: string): Promise<Dataset> {
	const entry = await localized('datasets', id, lang);
	if (!entry) throw new Error(`data set "${id}" was asked for before the records were checked`);
	const { title, description, path, schema, rows } = entry.data;
	const texts = (column: string) => [
		...new Set(rows.map((row) => row[column]).filter((cell) => typeof cell === 'string')),
	];
	return {
		id,
		title,
		description,
		rows: rows.length,
		columns: schema.fields.filter(({ name }) => !ledgerColumns.includes(name)),
		claims: texts('claim'),
		sources: texts('source'),
		coverage: coverage(schema.fields, rows),
		csv: pageUrl(`/data/${path}`),
	};
}
