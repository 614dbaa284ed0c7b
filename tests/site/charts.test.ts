// One chart has many lives: picture, canvas, table, Markdown, CSV and JSON. All say the same numbers.
import { describe, expect, test } from 'vitest';
import { words } from '../support/words.ts';
import {
	type Cell,
	canvasOf,
	csvOf,
	dataOf,
	figureOf,
	ids,
	jsonOf,
	markdownOf,
	ownFigure,
	rowsOf,
	specOf,
} from './support/charts.ts';
import { files, Page } from './support/dist.ts';

const marks = ids.filter((id) => specOf(id).type !== 'projection');

/** A text as a number where it is nothing else: `1,349.5`, `−3`. */
function read(shown: string): Cell {
	const plain = shown.replaceAll(/(?<=\d),(?=\d{3})/g, '').replace('−', '-');
	return /^-?\d+(\.\d+)?$/.test(plain)
		? Number(plain)
		: shown === '–' || shown === ''
			? null
			: shown;
}

/** Every number in a text, also with its scale in words where the unit has none. */
function numbersIn(shown: string, unit: string): number[] {
	const scales: Record<string, number> = {
		thousand: 1e3,
		million: 1e6,
		billion: 1e9,
		trillion: 1e12,
	};
	const scaled = Object.keys(scales).some((scale) => unit.includes(scale));
	return [
		...shown.matchAll(/(−?\$?[\d,]*\d(?:\.\d+)?)(?: (thousand|million|billion|trillion))?/g),
	].map(
		([, digits = '', scale = '']) =>
			Number(read(digits.replace('$', ''))) * (scaled ? 1 : (scales[scale] ?? 1)),
	);
}

test('every chart has a page and all its files', () => {
	const missing = ids
		.flatMap((id) => [
			...['csv', 'json', 'md', 'svg', 'png'].map((type) => `charts/${id}.${type}`),
			`charts/${id}/index.html`,
			`embed/${id}/index.html`,
		])
		.filter((file) => !files.includes(file));
	expect(missing).toEqual([]);
	expect(ids.length).toBeGreaterThan(25);
});

describe.each(ids)('%s', (id) => {
	test('JSON has the rows that the data has', () => {
		const { rows } = jsonOf(id);
		if (specOf(id).type === 'projection') return;
		const given = dataOf(specOf(id));
		expect(rows).toHaveLength(given.length);
		rows.forEach((row, i) => {
			for (const [column, value] of Object.entries(row)) {
				if (['kind', 'source', 'sourceUrl'].includes(column)) continue;
				const raw = given[i]?.[column] ?? '';
				expect(typeof value === 'number' ? Number(raw) : raw, column).toBe(value ?? '');
			}
			const kind = given[i]?.kind as keyof typeof words.chart.kinds;
			expect(row.kind).toBe(words.chart.kinds[kind]);
		});
	});

	test('CSV and JSON agree', () => {
		const { columns, rows } = jsonOf(id);
		const [header, ...lines] = csvOf(id);
		expect(header).toEqual(columns.map(({ label }) => label));
		expect(lines).toHaveLength(rows.length);
		// The projection is worked out; its CSV rounds to the decimals of its publisher.
		const digits = specOf(id).type === 'projection' ? 1 : 9;
		lines.forEach((line, i) => {
			line.forEach((cell, j) => {
				const value = rows[i]?.[columns[j]?.key ?? ''] ?? '';
				if (typeof value === 'number') expect(Number(cell)).toBeCloseTo(value, digits);
				else expect(cell.replace(/^'(?=[=+\-@])/, '')).toBe(value);
			});
		});
	});

	test('the table on its page and the CSV agree', () => {
		const [header = [], ...lines] = csvOf(id);
		const [headings = [], ...rows] = ownFigure(id).table;
		// The page links a source in place of printing its address.
		expect(headings).toEqual(header.slice(0, headings.length));
		expect(rows).toHaveLength(lines.length);
		const dates = rowsOf(id);
		rows.forEach((row, i) => {
			expect(row).toHaveLength(headings.length);
			row.forEach((cell, j) => {
				const raw = lines[i]?.[j]?.replace(/^'(?=[=+\-@])/, '') ?? '';
				const isDate = /^\d{4}-\d\d(-\d\d)?$/.test(raw);
				const wanted = isDate ? [dates[i]?.date || dates[i]?.label] : [read(raw), raw];
				expect(wanted).toContain(isDate ? cell : read(cell));
			});
		});
	});

	test('the table in Markdown is the table on its page', () => {
		expect(markdownOf(id)).toEqual(ownFigure(id).table);
	});

	test('its drawings are for a phone and for a wide page, with a point for every row', () => {
		const { drawings } = ownFigure(id);
		const { rows } = jsonOf(id);
		expect(drawings.length).toBeGreaterThanOrEqual(2);
		expect(drawings[0]?.width).toBe('340');
		for (const { points } of drawings) expect(points).toHaveLength(rows.length);
	});

	test('it looks the same in a frame of another site', () => {
		const framed = figureOf(new Page(`embed/${id}/index.html`), id);
		expect(framed).toEqual(ownFigure(id));
	});
});

describe.each(marks)('%s', (id) => {
	const { type } = specOf(id);

	test('each point of its drawings says the row: name, number, kind and note', () => {
		const { unit } = jsonOf(id);
		const rows = rowsOf(id);
		for (const { points } of ownFigure(id).drawings) {
			points.forEach((said, i) => {
				const { label, date, series, numbers, kind, note } = rows[i] ?? {};
				const start = `${[date || label, series].filter(Boolean).join(', ')}: `;
				const end = note ? `, ${kind} (${note})` : `, ${kind}`;
				expect(said.startsWith(start), said).toBe(true);
				expect(said.endsWith(end), said).toBe(true);
				const shown = said.slice(start.length, said.length - end.length);
				if (type === 'timeline') expect(shown).toBe(label);
				else expect(numbersIn(shown, unit), said).toEqual(numbers);
			});
		}
	});

	test('its canvas draws the numbers of the rows', () => {
		const { points, series, mark } = canvasOf(id);
		const rows = rowsOf(id);
		expect(points).toHaveLength(rows.length);
		points.forEach(({ s, v, kind }, i) => {
			const row = rows[i];
			expect(words.chart.kinds[kind]).toBe(row?.kind);
			expect(series[s]).toBe(row?.series);
			const ends = [v].flat().filter((end) => end !== null);
			if (mark === 'event')
				expect(Math.floor(ends[0] ?? 0)).toBe(Number(/\d{4}/.exec(row?.date ?? '')));
			else if (mark === 'stack') {
				expect((ends[1] ?? 0) - (ends[0] ?? 0)).toBeCloseTo(row?.numbers[0] ?? Number.NaN, 9);
			} else expect(ends).toEqual(row?.numbers);
		});
	});

	test('its canvas has a layout for each of its drawings', () => {
		const { layouts, points } = canvasOf(id);
		expect(layouts.map(({ width }) => String(width))).toEqual(
			ownFigure(id).drawings.map(({ width }) => width),
		);
		for (const { at } of layouts) expect(at).toHaveLength(points.length);
	});
});

describe('car-t-projection', () => {
	const id = 'car-t-projection';
	const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];
	const { rows } = jsonOf(id);

	test('its files have eight years, from 9.2 to 26.5', () => {
		expect(rows.map(({ year }) => Number(year))).toEqual(years);
		expect([rows[0]?.value, rows[7]?.value]).toEqual([9.2, 26.5]);
		const lines = csvOf(id).slice(1);
		expect(lines.map(([year]) => Number(year))).toEqual(years);
		expect([lines[0]?.[1], lines[7]?.[1]].map(Number)).toEqual([9.2, 26.5]);
	});

	test('so have its published rows in the data', () => {
		const published = dataOf(specOf(id)).filter(({ kind }) => kind === 'published');
		expect(published.map(({ year, value }) => [Number(year), Number(value)])).toEqual([
			[2025, 9.2],
			[2032, 26.5],
		]);
	});

	test.each([
		['its page', `charts/${id}/index.html`],
		['the article', 'articles/car-t/index.html'],
	])('so has every drawing on %s', (_, file) => {
		const { drawings } = figureOf(new Page(file), id);
		expect(drawings).toHaveLength(3);
		for (const { points } of drawings) {
			expect(points.map((said) => Number(said.slice(0, 4)))).toEqual(years);
			points.forEach((said, i) => {
				const value = Number(rows[i]?.value).toFixed(1);
				expect(said).toMatch(new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?![\\d.])`));
			});
		}
	});

	test('its script starts from the published numbers', () => {
		expect(ownFigure(id).model).toMatchObject({
			published: { startYear: 2025, endYear: 2032, start: 9.2, end: 26.5 },
		});
	});
});
