// The lives of one chart: its content, its files, and its page.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { CanvasModel } from '../../../src/charts/types.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { words } from '../../support/words.ts';
import { type Element, files, Page, text, textOf } from './dist.ts';

const content = (path: string) =>
	readFileSync(fileURLToPath(new URL(`../../../content/${path}`, import.meta.url)), 'utf8');
const folder = fileURLToPath(new URL('../../../content/charts', import.meta.url));

/** Ids of all charts. */
export const ids: string[] = readdirSync(folder)
	.flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])
	.sort();

/** The part of a chart's spec that says what is drawn. */
export interface Spec {
	type: string;
	data: string;
	encoding?: Record<string, string>;
}

/** A cell of a file. */
export type Cell = string | number | null;

/** A chart as it is published in JSON. */
export interface ChartJson {
	unit: string;
	columns: { key: string; label: string }[];
	rows: Record<string, Cell>[];
}

/** A drawing on a page. */
export interface Drawing {
	width: string;
	svg: string;
	/** What is said of each of its points. */
	points: string[];
}

/** A figure on a page. */
export interface Figure {
	/** Cells of its table, a line a row, the headings first. */
	table: string[][];
	drawings: Drawing[];
	/** What its script is given, as the page has it. */
	model: unknown;
}

/** The spec of a chart. */
export const specOf = (id: string): Spec => parseYaml(content(`charts/${id}.yaml`)) as Spec;

/** The rows of a chart's data as an editor wrote them: texts by column. */
export const dataOf = (spec: Spec): Record<string, string>[] =>
	parseCsv(content(`data/${spec.data}.csv`), { columns: true, skip_empty_lines: true, trim: true });

/** Types of the columns of a chart's data, as datapackage.json describes them. */
function typesOf(spec: Spec): Record<string, string> {
	const { resources } = JSON.parse(content('data/datapackage.json')) as {
		resources: { name: string; schema: { fields: { name: string; type: string }[] } }[];
	};
	const fields = resources.find(({ name }) => name === spec.data)?.schema.fields ?? [];
	return Object.fromEntries(fields.map(({ name, type }) => [name, type]));
}

/** The JSON file of a chart. */
export const jsonOf = (id: string): ChartJson => JSON.parse(text(`charts/${id}.json`));

/** The CSV file of a chart, the headings first. */
export const csvOf = (id: string): string[][] => parseCsv(text(`charts/${id}.csv`));

/** The table in the Markdown file of a chart, the headings first; undefined without such a file. */
export function markdownOf(id: string): string[][] | undefined {
	const file = `charts/${id}.md`;
	if (!files.includes(file)) return undefined;
	const lines = text(file)
		.split('\n')
		.filter((line) => line.startsWith('| '));
	const cells = lines.map((line) =>
		line
			.slice(2, -2)
			.split(/ (?<!\\)\| /)
			.map((cell) => cell.replaceAll(/\\(.)/g, '$1')),
	);
	return cells.filter((_, i) => i !== 1);
}

function below(page: Page, root: Element, test: (each: Element) => boolean): Element[] {
	const inside = (each: Element): boolean =>
		each === root || (each.parent !== null && 'name' in each.parent && inside(each.parent));
	return page.elements((each) => each !== root && test(each) && inside(each));
}

const has = (name: string) => (element: Element) =>
	(element.attribs.class ?? '').split(' ').includes(name);

/** A figure of a page. */
export function figureOf(page: Page, id: string): Figure {
	const [root] = page.elements(({ name, attribs }) => name === 'figure' && attribs.id === id);
	if (!root) throw new Error(`${page.file} has no figure ${id}`);
	const find = (test: (each: Element) => boolean) => below(page, root, test);
	const named = (within: Element, ...names: string[]) =>
		below(page, within, ({ name }) => names.includes(name));
	const [table] = find(({ name }) => name === 'table');
	const [model] = find(({ attribs }) => 'data-model' in attribs);
	return {
		table: (table ? named(table, 'tr') : []).map((row) =>
			named(row, 'th', 'td').map((cell) => textOf(cell).trim()),
		),
		drawings: find(({ attribs }) => 'data-width' in attribs).map((box) => {
			const start = page.html.indexOf('<svg', box.startIndex ?? 0);
			return {
				width: box.attribs['data-width'] ?? '',
				svg: page.html.slice(start, page.html.indexOf('</svg>', start) + '</svg>'.length),
				points: below(page, box, has('point')).map(({ attribs }) => attribs['aria-label'] ?? ''),
			};
		}),
		model: model ? JSON.parse(textOf(model)) : undefined,
	};
}

const figures = new Map<string, Figure>();

/** The figure on a chart's own page. */
export function ownFigure(id: string): Figure {
	const figure = figures.get(id) ?? figureOf(new Page(`charts/${id}/index.html`), id);
	figures.set(id, figure);
	return figure;
}

/** What a canvas is given for a chart of marks. */
export const canvasOf = (id: string): CanvasModel => ownFigure(id).model as CanvasModel;

/** A row of a chart of marks, as its JSON has it. */
export interface Row {
	/** Its name, or when it was, in words. */
	label: string;
	/** When an event was, in words. */
	date: string;
	series: string;
	/** Its numbers that are not gaps, in the order of the spec. */
	numbers: number[];
	kind: string;
	note: string;
}

/** The rows of a chart of marks, from its JSON alone. */
export function rowsOf(id: string): Row[] {
	const spec = specOf(id);
	const types = typesOf(spec);
	const {
		x = '',
		y = '',
		low = '',
		high = '',
		x1 = '',
		x2 = '',
		series = '',
	} = spec.encoding ?? {};
	const isNumber = (column: string) => ['number', 'integer'].includes(types[column] ?? '');
	const printed = (column: string, cell: Cell | undefined) =>
		['date', 'yearmonth'].includes(types[column] ?? '')
			? formatDate(String(cell), words.locale)
			: String(cell);
	// An event has a time and a name; all others have one of them, and numbers.
	const label = isNumber(y) || spec.type === 'line' ? x : y;
	return jsonOf(id).rows.map((row) => ({
		label: printed(label, row[label]),
		date: spec.type === 'timeline' ? printed(x, row[x]) : '',
		series: series ? String(row[series] ?? '') : '',
		numbers: [x, y, low, high, x1, x2]
			.filter(isNumber)
			.map((column) => row[column])
			.filter((cell) => typeof cell === 'number'),
		kind: String(row.kind),
		note: String(row.note ?? ''),
	}));
}
