import { CsvError, parse } from 'csv-parse/sync';
import { ContentError, type ContentProblem } from '../../lib/errors.ts';
import type { DataField, DataRow } from '../dataset.ts';
import { hiddenCharacters } from './characters.ts';

/** A line of a CSV file: its cells as text, and where it stands. */
interface CsvLine {
	record: string[];
	info: { lines: number };
}

function wantedFor(field: DataField): string {
	const { enum: allowed } = field.constraints ?? {};
	if (allowed) return `one of ${allowed.join(', ')}`;
	if (field.type === 'string') return 'a text';
	if (field.type === 'year') return 'a year of four digits';
	if (field.type === 'yearmonth') return 'a month such as 2026-04';
	if (field.type === 'date') {
		return field.format ? 'a date such as 2026, 2026-04 or 2026-04-29' : 'a day such as 2026-04-29';
	}
	const noun = field.type === 'integer' ? 'a whole number' : 'a number';
	return field.unit ? `${noun} (${field.unit})` : noun;
}

/** What the text of a date looks like, by the type of its column. */
function dateForm({ type, format }: DataField): RegExp | undefined {
	const month = '-(?:0[1-9]|1[0-2])';
	const day = '-(?:0[1-9]|[12]\\d|3[01])';
	if (type === 'yearmonth') return new RegExp(`^\\d{4}${month}$`);
	if (type !== 'date') return undefined;
	return new RegExp(format ? `^\\d{4}(?:${month}(?:${day})?)?$` : `^\\d{4}${month}${day}$`);
}

/** Whether a date, as far as it goes, is in the calendar: no February 31. */
function isDay(text: string): boolean {
	if (text.length < 10) return true;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A cell as its column's type, or undefined when it is not of that type. */
export function parseCell(text: string, field: DataField): string | number | null | undefined {
	if (text === '') return field.constraints?.required ? undefined : null;
	if (field.constraints?.enum?.includes(text) === false) return undefined;
	if (field.type === 'string') return text;
	const form = dateForm(field);
	if (form) return form.test(text) && isDay(text) ? text : undefined;
	const number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
	if (!Number.isFinite(number)) return undefined;
	if (field.type !== 'number' && !Number.isInteger(number)) return undefined;
	if (field.type === 'year' && !/^\d{4}$/.test(text)) return undefined;
	return number;
}

function parseLines(text: string, file: string): CsvLine[] {
	const options = { info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
	try {
		return parse(text, options) as unknown as CsvLine[];
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = typeof error.lines === 'number' ? error.lines : undefined;
		const given = line ? text.split('\n')[line - 1]?.trim() : undefined;
		throw new ContentError({ file, line, given, wanted: `valid CSV (${error.message})` });
	}
}

/**
 * Rows of a CSV file with a header line, checked against its columns. Throws ContentError that
 * names file, line and column of every bad cell, of a row of the wrong length, of an unknown or
 * missing column, and of a value repeated in the primary key or in a column of unique values.
 */
export function parseTable(
	text: string,
	file: string,
	fields: readonly DataField[],
	primaryKey: readonly string[],
): DataRow[] {
	const hidden = hiddenCharacters(text, file);
	if (hidden.length > 0) throw new ContentError(hidden);
	const [header, ...body] = parseLines(text, file);
	const names = fields.map((field) => field.name);
	if (JSON.stringify(header?.record) !== JSON.stringify(names)) {
		throw new ContentError({
			file,
			line: 1,
			field: 'header',
			given: header?.record.join(','),
			wanted: `the columns of content/data/datapackage.json: ${names.join(',')}`,
		});
	}
	const unique = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
	const keys = [primaryKey, ...unique.filter(([name]) => primaryKey.join() !== name)];
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
			// The tables are downloaded, and a spreadsheet would run such a text.
			if (field.type === 'string' && /^[=+@-]/.test(given)) {
				problems.push({ file, line, field: field.name, given, wanted: 'no formula' });
			}
			row[field.name] = value ?? null;
		});
		for (const columns of keys) {
			const name = columns.join(', ');
			const key = columns.map((each) => row[each]).join(' · ');
			const first = seen.get(`${name}: ${key}`);
			if (first !== undefined) {
				const wanted = `a key of its own; line ${first} has it already`;
				problems.push({ file, line, field: name, given: key, wanted });
			}
			seen.set(`${name}: ${key}`, line);
		}
		return row;
	});
	if (problems.length > 0) throw new ContentError(problems);
	return rows;
}
