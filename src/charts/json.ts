import type { ResolvedChart } from './types.ts';

/** A value without the dust of floating-point arithmetic. */
function exact(value: string | number | null): string | number | null {
	return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

/** A chart as JSON, for reuse: words, columns with labels, rows, sources and licence. */
export function toJson(chart: ResolvedChart): string {
	const { id, type, title, subtitle, summary, unit, notes, table, sources } = chart;
	const rows = table.rows.map((row) =>
		Object.fromEntries(table.columns.map(({ key }) => [key, exact(row[key] ?? null)])),
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
