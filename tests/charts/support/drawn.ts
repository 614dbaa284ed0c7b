import { parse } from 'csv-parse/sync';
import { type Drawn, drawSpec } from '../../../src/charts/draw.ts';
import type { CanvasModel, ChartSpec, Picture } from '../../../src/charts/types.ts';
import type { DataField } from '../../../src/schemas/dataset.ts';
import { parseTable } from '../../../src/schemas/loaders/csv-table.ts';
import { words } from './words.ts';

/** What a case says of its spec; the rest is filled in. */
export type CaseSpec = Pick<ChartSpec, 'type'> & Record<string, unknown>;

const texts = ['id', 'label', 'series', 'event', 'kind', 'note'];

/** A column by its name: `year`, `month` and `date` are times, a few are texts, all others numbers. */
function field(name: string): DataField {
	const base = { name, title: name.replace(/^./, (first) => first.toUpperCase()), description: '' };
	if (name === 'year') return { ...base, type: 'year' };
	if (name === 'month') return { ...base, type: 'yearmonth' };
	if (name === 'date') return { ...base, type: 'date', format: 'any' };
	if (texts.includes(name)) return { ...base, type: 'string' };
	return { ...base, type: 'number', unit: 'USD million' };
}

/** A chart from a spec and a CSV, as a build makes it. */
export function made(name: string, spec: CaseSpec, csv: string, unit?: string): Drawn {
	const text = csv.trim().replace(/^\t+/gm, '');
	const [header = []] = parse(text) as string[][];
	const fields = header.map(field).map((each) => (each.unit && unit ? { ...each, unit } : each));
	const file = `content/data/${name}.csv`;
	const primaryKey = header.includes('id')
		? ['id']
		: header
				.filter(
					(each) => texts.includes(each) || each === 'year' || each === 'month' || each === 'date',
				)
				.filter((each) => each !== 'kind' && each !== 'note');
	const full = {
		topic: 'car-t',
		title: `Case ${name}`,
		subtitle: 'What is measured',
		summary: `What ${name} shows, & "why".`,
		claims: [],
		notes: [],
		emphasis: [],
		scale: 'linear',
		join: 'consecutive',
		...spec,
	} as unknown as ChartSpec;
	const rows = parseTable(text, file, fields, primaryKey);
	return drawSpec(name, full, { fields, primaryKey, rows, file, sources: new Map() }, words);
}

/** The picture of a case, with what a canvas draws in its place. */
export interface CasePicture extends Picture {
	canvas?: CanvasModel | undefined;
}

/** The picture of a case at a width. */
export function drawn(
	name: string,
	width: number,
	spec: CaseSpec,
	csv: string,
	unit?: string,
): CasePicture {
	const { pictures, canvas } = made(name, spec, csv, unit);
	const picture = pictures.find((each) => each.width === width);
	if (!picture) throw new Error(`no picture of ${name} is ${width} wide`);
	return { ...picture, canvas };
}
