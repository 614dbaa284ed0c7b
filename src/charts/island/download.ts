import { toCsv } from '../csv.ts';
import type { Table } from '../types.ts';

/**
 * Let the CSV link of a chart hand out the table on screen. `table` is null while the chart is as
 * published: then the link leads to the file that the site itself keeps.
 */
export function offerCsv(figure: HTMLElement, id: string): (table: Table | null) => void {
	const link = figure.querySelector<HTMLAnchorElement>('[data-csv]');
	const published = link?.href ?? '';
	let made: string | undefined;
	return (table) => {
		if (!link) return;
		if (made) URL.revokeObjectURL(made);
		made = table
			? URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }))
			: undefined;
		link.href = made ?? published;
		link.download = made ? `${id}-scenario.csv` : `${id}.csv`;
	};
}
