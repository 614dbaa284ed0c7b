import { parse } from 'csv-parse/sync';
import { pathLanguage } from '../../../lib/languages.ts';
import { printFigure } from '../../print-figure.ts';
import { fieldsAt } from './fields.ts';
import { type Parsed, type Part, passageOf } from './records.ts';
import type { Passage, Use } from './types.ts';

const words = ['title', 'subtitle', 'subtitleInPatients', 'caption'];
/** Words that describe the picture, whose numbers come from the data. */
const descriptions = ['summary', 'each'];

/** Claims that a chart rests on: its own, and those of the lines drawn across it. */
export function chartClaims({ source }: Pick<Parsed, 'source'>): string[] {
	const spec = fieldsAt(source, source.value, []);
	const lines = spec.records('yardsticks').map((line) => line.text('claim'));
	return [...spec.list('claims'), ...lines];
}

/** Words and claims of a chart spec. */
export function chartPart({ file, source }: Parsed): Part {
	const spec = fieldsAt(source, source.value, []);
	const stated = { stated: true, cites: spec.list('claims') };
	const lang = pathLanguage(file);
	const notes = spec.list('notes').map((text, index): Passage => {
		const line = spec.line('notes', index);
		return { file, line, end: line, field: `notes[${index}]`, lang, text, ...stated };
	});
	const yardsticks = spec.records('yardsticks').flatMap((fields) =>
		passageOf(file, fields, 'label', {
			stated: true,
			cites: [...stated.cites, fields.text('claim')],
		}),
	);
	return {
		passages: [
			...words.flatMap((key) => passageOf(file, spec, key, stated)),
			...descriptions.flatMap((key) => passageOf(file, spec, key, { ...stated, stated: false })),
			...notes,
			...yardsticks,
		],
		uses: [{ file, line: 1, claims: chartClaims({ source }) }],
	};
}

/** Unit of each numeric column of a data file, by the column's name; years are not measured. */
export type Units = ReadonlyMap<string, string>;

/** Units of every data file, by its name, from the text of the data package. */
export function unitsOf(manifest: string | undefined): Map<string, Units> {
	const { resources = [] } = JSON.parse(manifest ?? '{}') as {
		resources?: { path: string; schema: { fields: { name: string; unit?: string }[] } }[];
	};
	return new Map(
		resources.map(({ path, schema }) => [
			path,
			new Map(schema.fields.flatMap(({ name, unit }) => (unit ? [[name, unit] as const] : []))),
		]),
	);
}

/** Claims that the rows of a data file rest on, and their numbers, which the claims have to state. */
export function dataPart(file: string, text: string, units: Units = new Map()): Part {
	const options = { columns: true, info: true, relax_column_count: true, trim: true };
	const rows = parse(text, { ...options, skip_empty_lines: true }) as unknown as {
		record: Record<string, string>;
		info: { lines: number };
	}[];
	const uses = rows.flatMap(({ record, info }): Use[] =>
		record.claim ? [{ file, line: info.lines, claims: [record.claim] }] : [],
	);
	const passages = rows.flatMap(({ record, info }) =>
		[...units].flatMap(([field, unit]): Passage[] => {
			const value = record[field];
			if (!value) return [];
			const place = { file, line: info.lines, end: info.lines, lang: pathLanguage(file) };
			const cites = record.claim ? [record.claim] : [];
			const text = printFigure({ value: Number(value), unit }, 'en-US', true);
			return [{ ...place, field, text, stated: true, cites }];
		}),
	);
	return { uses, passages };
}
