import { nextDirection, ordered } from '../players/order.ts';

/** Turn the headings of a table that can sort it into buttons, and say what was sorted. */
export function sortByHeadings(): void {
	const table = document.querySelector<HTMLTableElement>('[data-sortable]');
	const body = table?.tBodies[0];
	const status = document.querySelector<HTMLElement>('[data-sort-status]');
	if (!table || !body || !status) return;
	const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
	const { template = '' } = status.dataset;

	const sort = (heading: HTMLTableCellElement) => {
		const direction = nextDirection(heading.getAttribute('aria-sort'));
		const key = heading.dataset.sort ?? '';
		const keyOf = (row: HTMLTableRowElement) => row.dataset[key] ?? '';
		body.append(...ordered([...body.rows], keyOf, direction, document.documentElement.lang));
		for (const other of headings) other.removeAttribute('aria-sort');
		heading.setAttribute('aria-sort', direction);
		const column = heading.textContent?.trim() ?? '';
		status.textContent = template
			.replace('{column}', column)
			.replace('{order}', heading.dataset[direction] ?? '');
	};
	for (const heading of headings) {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener('click', () => sort(heading));
	}
	// The page comes sorted by the first of them.
	headings[0]?.setAttribute('aria-sort', 'ascending');
	table.dataset.sortable = 'on';
}
