// A chart of marks on its own page, as a reader meets it.
import { expect, type Locator, type Page } from '@playwright/test';

/** A chart of two series of six years each. */
export const twoSeries = 'test-kit-makers-revenue';
/** Addresses of the code of all charts but the projection. */
export const marksCode = /\/_astro\/marks\.[\w-]+\.js$/;

/** The parts of a chart. */
export interface Marks {
	figure: Locator;
	picture: Locator;
	canvas: Locator;
	/** The drawing for the width of the window. */
	drawing: Locator;
	/** The points of that drawing. */
	points: Locator;
	/** The point that is shown now, by keyboard, pointer or link. */
	on: Locator;
	table: Locator;
	speaker: Locator;
	status: Locator;
	failed: Locator;
	/** The switch between picture and table. */
	view(name: 'chart' | 'table'): Locator;
	/** Where the marks of the drawing stand in the window, in the order of the points. */
	spots(): Promise<{ x: number; y: number }[]>;
	/** What the canvas shows, as a short text to compare. */
	pixels(): Promise<string>;
}

/** Find the parts of a chart on a page. */
export function marks(page: Page, id: string): Marks {
	const figure = page.locator(`#${id}`);
	const drawing = figure.locator('[data-width] svg:visible');
	const canvas = figure.locator('canvas');
	return {
		figure,
		picture: figure.locator('[data-picture]'),
		canvas,
		drawing,
		points: drawing.locator('.point'),
		on: drawing.locator('.point.on'),
		table: figure.locator('[data-table]'),
		speaker: figure.locator('[data-live-region]'),
		status: figure.locator('[data-status]'),
		failed: figure.locator('.script-failed'),
		view: (name) => figure.locator(`[name$="-view"][value="${name}"]`),
		spots: () =>
			drawing.evaluate((node) => {
				const toWindow = (node as SVGSVGElement).getScreenCTM() ?? new DOMMatrix();
				return [...node.querySelectorAll('.halo')].map((ring) => {
					const at = ['cx', 'cy'].map((name) => Number(ring.getAttribute(name)));
					const { x, y } = new DOMPoint(at[0], at[1]).matrixTransform(toWindow);
					return { x, y };
				});
			}),
		pixels: () =>
			canvas.evaluate(async (node) => {
				const bytes = new TextEncoder().encode((node as HTMLCanvasElement).toDataURL());
				const digest = await crypto.subtle.digest('SHA-256', bytes);
				return new Uint8Array(digest).join(' ');
			}),
	};
}

/** Address of a chart's page. */
export const pageOf = (id: string): string => `./charts/${id}/`;

/** Open the page of a chart and wait until the chart is live. */
export async function openMarks(page: Page, id: string, query = ''): Promise<Marks> {
	await page.goto(`${pageOf(id)}${query}`);
	const chart = marks(page, id);
	await expect(chart.figure).toHaveAttribute('data-live', 'marks');
	return chart;
}
