import type { ResolvedChart } from './types.ts';

/** A chart as JSON, for reuse: words, columns with labels, rows, sources and licence. */
export function toJson(chart: ResolvedChart): string {
	const { id, type, title, subtitle, summary, unit, notes, table, sources } = chart;
	const rows = table.rows.map((row) =>
		Object.fromEntries(table.columns.map(({ key }) => [key, row[key] ?? null])),
	);
	return `${JSON.stringify(
		{
			id,
			type,
			title,
			subtitle,
			summary,
			unit,
			notes,
			columns: table.columns.map(({ key, label }) => ({ key, label })),
			rows,
			sources: sources.map(({ title: work, publisher, date, url }) => ({
				title: work,
				publisher,
				date,
				url,
			})),
			license: 'CC-BY-4.0',
		},
		null,
		'\t',
	)}\n`;
}
