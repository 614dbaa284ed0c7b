import { displayCell } from '../display.ts';
import type { Table } from '../types.ts';

function cell(tag: 'th' | 'td', text: string, numeric: boolean, scope?: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	if (numeric) element.className = 'numeric';
	if (scope) element.setAttribute('scope', scope);
	return element;
}

function line(cells: HTMLElement[]): HTMLTableRowElement {
	const row = document.createElement('tr');
	row.append(...cells);
	return row;
}

/** Write a table's head and rows into a table element that is on the page already. */
export function renderTable(element: HTMLElement, table: Table, locale: string): void {
	element
		.querySelector('thead')
		?.replaceChildren(
			line(table.columns.map((column) => cell('th', column.label, column.numeric, 'col'))),
		);
	element.querySelector('tbody')?.replaceChildren(
		...table.rows.map((row) =>
			line(
				table.columns.map((column, i) => {
					const shown = displayCell(row[column.key] ?? null, column, locale);
					return i === 0 ? cell('th', shown, false, 'row') : cell('td', shown, column.numeric);
				}),
			),
		),
	);
}
