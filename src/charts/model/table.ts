import type { ResolvedSource } from '../../evidence/resolve.ts';
import type { DataField, DataRow } from '../../schemas/dataset.ts';
import type { Strings } from '../../schemas/strings.ts';
import type { Column, PointKind, Table } from '../types.ts';
import type { Channels, DataSpec } from './channels.ts';
import { isTime } from './time.ts';

function headed({ title, unit }: DataField): string {
	return unit ? `${title} (${unit})` : title;
}

function columnOf(field: DataField): Column {
	const numeric = field.type === 'number' || field.type === 'integer';
	const date = isTime(field) && field.type !== 'year';
	return { key: field.name, label: headed(field), numeric, ...(date ? { date } : {}) };
}

/** Name of a work as a table gives it: publisher and date. */
const cited = ({ publisher, date }: ResolvedSource): string =>
	[publisher, date].filter(Boolean).join(', ');

/**
 * The table of a chart: the columns it draws, in the order of the file, then kind, note and source
 * of every row. `sources` are the works by id.
 */
export function dataTable(
	spec: DataSpec,
	channels: Channels,
	fields: readonly DataField[],
	rows: readonly DataRow[],
	sources: ReadonlyMap<string, ResolvedSource>,
	words: Strings,
): Table {
	const drawn = new Set(Object.values(spec.encoding));
	const own = fields.filter(({ name }) => drawn.has(name)).map(columnOf);
	const first = own.findIndex(
		({ key }) => key === channels.label.name || key === channels.time?.name,
	);
	const ordered = [...own.splice(Math.max(0, first), 1), ...own];
	if (spec.type === 'unit-grid' && ordered[0]) ordered[0] = { ...ordered[0], label: spec.each };
	const { chart } = words;
	const hasNotes = rows.some((row) => row.note);
	return {
		columns: [
			...ordered,
			{ key: 'kind', label: chart.kind, numeric: false },
			...(hasNotes ? [{ key: 'note', label: chart.note, numeric: false }] : []),
			{ key: 'source', label: chart.source, numeric: false },
			{ key: 'sourceUrl', label: chart.sourceUrl, numeric: false, filesOnly: true },
		],
		rows: rows.map((row) => {
			const source = sources.get(String(row.source ?? ''));
			return {
				...Object.fromEntries(ordered.map(({ key }) => [key, row[key] ?? null])),
				kind: chart.kinds[row.kind as PointKind],
				note: row.note ?? null,
				source: source ? cited(source) : words.evidence.computed,
				sourceUrl: source?.url ?? null,
			};
		}),
	};
}
