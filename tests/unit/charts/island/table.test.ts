// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { renderTable } from '../../../../src/charts/island/table.ts';
import type { Table } from '../../../../src/charts/types.ts';

const table: Table = {
	columns: [
		{ key: 'year', label: 'Year', numeric: false },
		{ key: 'value', label: 'Path (USD million)', numeric: true, decimals: 1 },
		{ key: 'kind', label: 'Kind', numeric: false },
	],
	rows: [
		{ year: 2025, value: 1349.55, kind: 'published' },
		{ year: 2026, value: null, kind: '<img src=x onerror=alert(1)>' },
	],
};

function page(): HTMLElement {
	const element = document.createElement('table');
	element.innerHTML =
		'<caption>What it shows</caption><thead><tr><th>Old</th></tr></thead>' +
		'<tbody><tr><td>old</td></tr><tr><td>old</td></tr><tr><td>old</td></tr></tbody>';
	return element;
}

test('head and rows replace what was there; the caption stays', () => {
	const element = page();
	renderTable(element, table, 'en-US');
	renderTable(element, table, 'en-US');
	expect(element.querySelector('caption')?.textContent).toBe('What it shows');
	expect(element.querySelector('thead')?.innerHTML).toBe(
		'<tr><th scope="col">Year</th><th class="numeric" scope="col">Path (USD million)</th>' +
			'<th scope="col">Kind</th></tr>',
	);
	expect(element.querySelector('tbody')?.innerHTML).toBe(
		'<tr><th scope="row">2025</th><td class="numeric">1,349.6</td><td>published</td></tr>' +
			'<tr><th scope="row">2026</th><td class="numeric">–</td>' +
			'<td>&lt;img src=x onerror=alert(1)&gt;</td></tr>',
	);
	expect(element.querySelector('img')).toBeNull();
});

test('numbers follow the locale', () => {
	const element = page();
	renderTable(element, table, 'de-DE');
	expect(element.querySelector('tbody td')?.textContent).toBe('1.349,6');
});

test('a table without head and body is left alone', () => {
	const element = document.createElement('table');
	renderTable(element, table, 'en-US');
	expect(element.innerHTML).toBe('');
});
