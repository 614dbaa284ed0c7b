// The projection chart of the CAR-T article, as a reader meets it.
import { expect, type Locator, type Page } from '@playwright/test';

export const article = './articles/car-t/';
export const chartId = 'car-t-projection';
/** Addresses of the chart's code, which loads only when the reader comes near. */
export const chartCode = /\/_astro\/projection\.[\w-]+\.js$/;

/** The parts of the chart. */
export interface Projection {
	figure: Locator;
	picture: Locator;
	canvas: Locator;
	table: Locator;
	formulas: Locator;
	status: Locator;
	speaker: Locator;
	failed: Locator;
	reset: Locator;
	/** A control by the name of its field; with a value, one choice of several. */
	field(name: string, value?: string): Locator;
	/** A menu below the chart, by its name. */
	menu(name: string): Locator;
	/** The switch between picture and table. */
	view(name: 'chart' | 'table'): Locator;
	/** A row of the table by its year: the texts of its cells, the year first. */
	row(year: number): Promise<string[]>;
	/** The pixels of the canvas, as one string to compare. */
	pixels(): Promise<string>;
}

/** Find the chart's parts on a page. */
export function projection(page: Page): Projection {
	const figure = page.locator(`#${chartId}`);
	const canvas = figure.locator('canvas');
	const table = figure.locator('[data-table]');
	return {
		figure,
		picture: figure.locator('[data-picture]'),
		canvas,
		table,
		formulas: figure.locator('[data-formulas]'),
		status: figure.locator('[data-status]'),
		speaker: figure.locator('[data-live-region]'),
		failed: figure.locator('.script-failed'),
		reset: figure.locator('[data-reset]'),
		field: (name, value) =>
			figure.locator(`[data-field="${name}"]${value === undefined ? '' : `[value="${value}"]`}`),
		menu: (name) => figure.locator('summary', { hasText: name }),
		view: (name) => figure.locator(`[name$="-view"][value="${name}"]`),
		row: (year) =>
			table
				.locator('tbody tr', { hasText: String(year) })
				.locator('th, td')
				.allTextContents(),
		pixels: () => canvas.evaluate((node) => (node as HTMLCanvasElement).toDataURL()),
	};
}

/** Open the article, go to the chart and wait until it is live. */
export async function openProjection(page: Page, query = ''): Promise<Projection> {
	await page.goto(`${article}${query}`);
	const chart = projection(page);
	await chart.figure.scrollIntoViewIfNeeded();
	await expect(chart.figure).toHaveAttribute('data-live', 'canvas');
	return chart;
}

/** The texts of a table's cells, also of a table that is not shown. */
export const cells = (table: Locator) =>
	table
		.locator('tr')
		.evaluateAll((rows) =>
			(rows as HTMLTableRowElement[]).map((row) =>
				[...row.cells].map((cell) => cell.textContent.trim()),
			),
		);
