import { readFile } from 'node:fs/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'csv-parse/sync';
import { ContentError, type ContentProblem } from '../../lib/errors.ts';
import { type DataField, type DataRow, datasetSchema } from '../dataset.ts';
import { parseYaml, problemsFrom } from './yaml-source.ts';

const folder = 'content/data';
const manifest = `${folder}/datapackage.json`;

/** A line of a CSV file: its cells as text, and where it stands. */
interface CsvLine {
	record: string[];
	info: { lines: number };
}

function wantedFor(field: DataField): string {
	const { enum: allowed } = field.constraints ?? {};
	if (allowed) return `one of ${allowed.join(', ')}`;
	if (field.type === 'year') return 'a year of four digits';
	const noun = field.type === 'integer' ? 'a whole number' : 'a number';
	return field.unit ? `${noun} (${field.unit})` : noun;
}

/** A cell as its column's type, or undefined when it is not of that type. */
export function parseCell(text: string, field: DataField): string | number | null | undefined {
	if (text === '') return field.constraints?.required ? undefined : null;
	const allowed = field.constraints?.enum;
	if (allowed && !allowed.includes(text)) return undefined;
	if (field.type === 'string') return text;
	const number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
	if (!Number.isFinite(number)) return undefined;
	if (field.type !== 'number' && !Number.isInteger(number)) return undefined;
	if (field.type === 'year' && !/^\d{4}$/.test(text)) return undefined;
	return number;
}

/**
 * Rows of a CSV file with a header line, checked against its columns. Throws ContentError that
 * names file, line and column of every bad cell, of a row of the wrong length, of an unknown or
 * missing column and of a repeated primary key.
 */
export function parseTable(
	text: string,
	file: string,
	fields: readonly DataField[],
	primaryKey: readonly string[],
): DataRow[] {
	const lines = parse(text, {
		info: true,
		relax_column_count: true,
		skip_empty_lines: true,
		trim: true,
	}) as unknown as CsvLine[];
	const [header, ...body] = lines;
	const names = fields.map((field) => field.name);
	if (header?.record.join() !== names.join()) {
		throw new ContentError({
			file,
			line: 1,
			field: 'header',
			given: header?.record.join(','),
			wanted: `the columns of ${manifest}: ${names.join(',')}`,
		});
	}
	const problems: ContentProblem[] = [];
	const seen = new Map<string, number>();
	const rows = body.map(({ record, info }) => {
		const line = info.lines;
		if (record.length !== fields.length) {
			problems.push({ file, line, given: record.join(','), wanted: `${fields.length} cells` });
		}
		const row: DataRow = {};
		fields.forEach((field, column) => {
			const given = record[column] ?? '';
			const value = parseCell(given, field);
			if (value === undefined) {
				problems.push({ file, line, field: field.name, given, wanted: wantedFor(field) });
			}
			row[field.name] = value ?? null;
		});
		const key = primaryKey.map((name) => row[name]).join(' · ');
		const first = seen.get(key);
		if (first !== undefined) {
			problems.push({
				file,
				line,
				field: primaryKey.join(', '),
				given: key,
				wanted: `a key of its own; line ${first} has it already`,
			});
		}
		seen.set(key, line);
		return row;
	});
	if (problems.length > 0) throw new ContentError(problems);
	return rows;
}

/** A content loader for a Frictionless Data Package: one entry a resource, its rows included. */
export function dataPackage(): Loader {
	async function load({ store, parseData, generateDigest }: LoaderContext) {
		store.clear();
		const source = parseYaml(await readFile(manifest, 'utf8'), manifest);
		const resources = (source.value as { resources?: unknown }).resources;
		if (!Array.isArray(resources)) {
			throw new ContentError({ file: manifest, line: 1, field: 'resources', wanted: 'a list' });
		}
		for (const [index, raw] of resources.entries()) {
			const at = ['resources', index];
			const result = datasetSchema.safeParse(raw);
			if (!result.success) {
				throw new ContentError(problemsFrom(result.error.issues, source, manifest, at));
			}
			const { name, path, schema } = result.data;
			if (store.has(name)) {
				throw new ContentError({
					file: manifest,
					line: source.lineOf([...at, 'name']),
					field: 'name',
					given: name,
					wanted: 'a name that no other resource has',
				});
			}
			const file = `${folder}/${path}`;
			const text = await readFile(file, 'utf8').catch(() => {
				throw new ContentError({
					file: manifest,
					line: source.lineOf([...at, 'path']),
					field: 'path',
					given: path,
					wanted: `a file in ${folder}/`,
				});
			});
			const rows = parseTable(text, file, schema.fields, schema.primaryKey);
			const record = { ...raw, rows, origin: file };
			const data = await parseData({ id: name, data: record, filePath: file });
			store.set({ id: name, data, filePath: file, digest: generateDigest(record) });
		}
	}
	return {
		name: 'data-package',
		async load(context) {
			await load(context);
			context.watcher?.on('change', (path) => {
				if (path.replaceAll('\\', '/').includes(`${folder}/`)) {
					load(context).catch((error: unknown) => context.logger.error(String(error)));
				}
			});
		},
	};
}
