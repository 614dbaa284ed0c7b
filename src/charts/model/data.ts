import { formatDate } from '../../i18n/format.ts';
import { ContentError, type ContentProblem } from '../../lib/errors.ts';
import type { DataRow } from '../../schemas/dataset.ts';
import type { Strings } from '../../schemas/strings.ts';
import type { Datum, PointKind } from '../types.ts';
import type { Channels, DataSpec, Files } from './channels.ts';
import { rowProblems } from './checks.ts';
import { inWords } from './in-words.ts';
import { timeOf } from './time.ts';

/** Everything that the rows of a chart are read with. */
export interface DataInput {
	spec: DataSpec;
	channels: Channels;
	rows: readonly DataRow[];
	/** Columns whose values together name a row. */
	primaryKey: readonly string[];
	files: Files;
	words: Strings;
}

const numberIn = (row: DataRow, field: { name: string } | undefined): number | null => {
	const cell = field ? row[field.name] : null;
	return typeof cell === 'number' ? cell : null;
};

/** The text of a label's cell: dates in the reader's language, as exact as they are known. */
function labelOf(cell: string | number | null | undefined, isDate: boolean, locale: string) {
	return isDate ? formatDate(String(cell), locale) : String(cell ?? '');
}

/**
 * The rows of a chart as data, in the order of the file. Throws ContentError, with file and line,
 * for rows that its mark cannot draw truthfully.
 */
export function chartData(input: DataInput): Datum[] {
	const { spec, channels, rows, primaryKey, files, words } = input;
	const emphasized: readonly string[] = 'emphasis' in spec ? spec.emphasis : [];
	const data = rows.map((row): Datum => {
		const key = primaryKey.map((name) => String(row[name])).join(' ');
		const time = channels.time ? row[channels.time.name] : undefined;
		const datum = {
			key,
			label: labelOf(row[channels.label.name], channels.label === channels.time, words.locale),
			series: channels.series ? String(row[channels.series.name] ?? '') : '',
			time: time === undefined || time === null ? null : timeOf(time),
			date: time === undefined || time === null ? '' : formatDate(String(time), words.locale),
			value: numberIn(row, channels.value),
			low: numberIn(row, channels.low),
			high: numberIn(row, channels.high),
			kind: row.kind as PointKind,
			note: typeof row.note === 'string' ? row.note : '',
			emphasis: emphasized.includes(key),
		};
		return { ...datum, ...inWords(datum, channels, words) };
	});
	const problems: ContentProblem[] = rowProblems(spec, channels, data, files);
	for (const key of emphasized) {
		if (data.some((datum) => datum.key === key)) continue;
		problems.push({
			file: files.spec,
			field: 'emphasis',
			given: key,
			wanted: `the ${primaryKey.join(' and ')} of a row of ${files.data}`,
		});
	}
	if (problems.length > 0) throw new ContentError(problems);
	return data;
}
