// One chart has four lives: picture, table, CSV and JSON. All say the same numbers.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { type Element, files, Page, text, textOf } from './support/dist.ts';

interface ChartJson {
	columns: { key: string; label: string }[];
	rows: Record<string, string | number | null>[];
}

const ids = files.flatMap((file) => /^charts\/(.+)\.csv$/.exec(file)?.[1] ?? []);
const json = (id: string) => JSON.parse(text(`charts/${id}.json`)) as ChartJson;
const csv = (id: string) => parse(text(`charts/${id}.csv`)) as string[][];
const page = new Page('articles/car-t/index.html');

function inside(element: Element | undefined, test: (each: Element) => boolean): Element[] {
	const chain = (each: Element): boolean =>
		each === element || (each.parent !== null && 'name' in each.parent && chain(each.parent));
	return page.elements((each) => test(each) && each !== element && chain(each));
}

/** Cells of the table of a figure, row by row, without separators of thousands. */
function tableOf(figure: Element | undefined): string[][] {
	const rows = inside(figure, ({ name }) => name === 'tr').slice(1);
	return rows.map((row) =>
		inside(row, ({ name }) => name === 'td' || name === 'th').map((cell) =>
			textOf(cell)
				.trim()
				.replaceAll(/(?<=\d),(?=\d{3})/g, ''),
		),
	);
}

test.each(ids)('%s: CSV and JSON agree', (id) => {
	const { columns, rows } = json(id);
	const [header, ...lines] = csv(id);
	expect(header).toEqual(columns.map(({ label }) => label));
	expect(lines).toHaveLength(rows.length);
	lines.forEach((line, i) => {
		const values = columns.map(({ key }) => rows[i]?.[key] ?? '');
		line.forEach((cell, j) => {
			const value = values[j];
			if (typeof value === 'number') expect(Number(cell)).toBeCloseTo(value, 1);
			else expect(cell.replace(/^'/, '')).toBe(value);
		});
	});
});

const figures = page.elements(({ name, attribs }) => {
	return name === 'figure' && (attribs.class ?? '').split(' ').includes('chart');
});

test.each(figures.map((figure) => figure.attribs.id ?? ''))('%s: table and CSV agree', (id) => {
	const [, ...lines] = csv(id);
	const shown = tableOf(figures.find((figure) => figure.attribs.id === id));
	expect(shown).toHaveLength(lines.length);
	lines.forEach((line, i) => {
		const numbers = (cells: string[] | undefined) =>
			(cells ?? []).map((cell) => (/^-?[\d.]+$/.test(cell) ? Number(cell) : cell || '–'));
		expect(numbers(shown[i])).toEqual(numbers(line));
	});
});

test('car-t-projection: eight years, from 9.2 to 26.5, in every life', () => {
	const { rows } = json('car-t-projection');
	const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];
	expect(rows.map(({ year }) => Number(year))).toEqual(years);
	expect([rows[0]?.value, rows[7]?.value]).toEqual([9.2, 26.5]);

	const lines = csv('car-t-projection').slice(1);
	expect(lines.map(([year]) => Number(year))).toEqual(years);
	expect([lines[0]?.[1], lines[7]?.[1]].map(Number)).toEqual([9.2, 26.5]);

	const figure = figures.find(({ attribs }) => attribs.id === 'car-t-projection');
	for (const drawing of inside(figure, ({ name }) => name === 'svg')) {
		const labels = inside(drawing, ({ attribs }) => attribs.role === 'img').map(
			({ attribs }) => attribs['aria-label'] ?? '',
		);
		const points = labels.filter((label) => /^20\d\d/.test(label));
		expect(points.map((label) => Number(label.slice(0, 4)))).toEqual(years);
		points.forEach((label, i) => {
			const value = Number(rows[i]?.value).toFixed(1);
			expect(label).toMatch(new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?![\\d.])`));
		});
	}
});
