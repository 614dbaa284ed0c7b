import { parse } from 'csv-parse/sync';
import { pathLanguage } from '../../../lib/languages.ts';
import { fieldsAt } from './fields.ts';
import { type Parsed, type Part, passageOf } from './records.ts';
import type { Passage, Use } from './types.ts';

const words = ['title', 'subtitle', 'subtitleInPatients', 'caption'];
/** Words that describe the picture, whose numbers come from the data. */
const descriptions = ['summary', 'each'];

/** Id of a chart: the name of its file. */
export const chartId = (file: string): string => file.replace(/^.*\/|\.yaml$/g, '');

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

/** Claims that the rows of a data file rest on. */
export function dataPart(file: string, text: string): Part {
	const options = { columns: true, info: true, relax_column_count: true, trim: true };
	const rows = parse(text, { ...options, skip_empty_lines: true }) as unknown as {
		record: Record<string, string>;
		info: { lines: number };
	}[];
	const uses = rows.flatMap(({ record, info }): Use[] =>
		record.claim ? [{ file, line: info.lines, claims: [record.claim] }] : [],
	);
	return { uses };
}
