import type { Page } from '@playwright/test';
import { marks, marksCode, pageOf, twoSeries } from '../support/marks.ts';
import { article, chartCode, projection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const answer = (page: Page, code: RegExp, status: number, body: string) =>
	page.route(code, (route) => route.fulfill({ status, contentType: 'text/javascript', body }));

const faults: Record<string, (page: Page, code: RegExp) => Promise<unknown>> = {
	'the code is missing': (page, code) => answer(page, code, 404, ''),
	'a newer site has replaced the code since the page was opened': (page, code) =>
		page.route(code, (route) =>
			route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
		),
	'the code has a syntax error': (page, code) => answer(page, code, 200, 'export const = ;'),
	'the code throws': (page, code) => answer(page, code, 200, 'throw new Error("broken chart");'),
	'the code lacks what the page calls': (page, code) => answer(page, code, 200, 'export {};'),
	'the connection breaks': (page, code) => page.route(code, (route) => route.abort()),
	'the browser gives no canvas': (page) =>
		page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		}),
};

test.use({ allowProblems: [/(projection|marks)\.[\w-]+\.js/] });

for (const [name, breakIt] of Object.entries(faults)) {
	test(`when ${name}, picture and table stay and a line says so`, async ({ page }) => {
		await breakIt(page, chartCode);
		await page.goto(article);
		const chart = projection(page);
		await expect(chart.failed).toBeHidden();
		await chart.figure.scrollIntoViewIfNeeded();
		await expect(chart.failed).toBeVisible();
		await expect(chart.failed).toHaveText(words.chart.failed);

		const points = chart.picture.locator('svg:visible .point');
		await expect(points).toHaveCount(8);
		await points.nth(3).hover();
		await expect(points.nth(3).locator('.tip')).toBeVisible();
		await points.nth(7).focus();
		await expect(points.nth(7).locator('.tip')).toBeVisible();

		for (const field of ['unit', 'growth', 'start', 'scale']) {
			await expect(chart.field(field).first()).toBeDisabled();
		}
		await expect(chart.formulas).toContainText('= 16.3%');
		await chart.view('table').check();
		await expect(chart.table.locator('tbody tr')).toHaveCount(8);
		await expect(chart.table).toBeVisible();
	});
}

for (const [name, breakIt] of Object.entries(faults)) {
	test(`when ${name}, a chart of marks stays as it was drawn`, async ({ page }) => {
		await breakIt(page, marksCode);
		await page.goto(pageOf(twoSeries));
		const chart = marks(page, twoSeries);
		await expect(chart.failed).toBeVisible();
		await expect(chart.failed).toHaveText(words.chart.failed);
		await expect(chart.figure).toHaveAttribute('data-live', 'failed');
		await expect(chart.canvas).toHaveCount(0);

		await expect(chart.drawing.locator('.marks')).toBeVisible();
		await expect(chart.points).toHaveCount(12);
		await chart.points.nth(3).hover();
		await expect(chart.points.nth(3).locator('.tip')).toBeVisible();
		await chart.points.nth(11).focus();
		await expect(chart.points.nth(11).locator('.tip')).toBeVisible();
		await chart.view('table').check();
		await expect(chart.table.locator('tbody tr')).toHaveCount(12);
		await expect(chart.table).toBeVisible();
		await expect(page.locator('.script-failed:visible')).toHaveCount(1);
	});
}

test('while the code is slow, the picture answers; then the canvas takes over', async ({
	page,
}) => {
	let send = () => {};
	const wait = new Promise<void>((resolve) => {
		send = resolve;
	});
	await page.route(chartCode, async (route) => {
		await wait;
		await route.continue();
	});
	await page.goto(article);
	const chart = projection(page);
	await chart.figure.scrollIntoViewIfNeeded();
	const points = chart.picture.locator('svg:visible .point');
	await points.nth(3).hover();
	await expect(points.nth(3).locator('.tip')).toBeVisible();
	await expect(chart.failed).toBeHidden();
	send();
	await expect(chart.figure).toHaveAttribute('data-live', 'canvas');
	await expect(chart.failed).toBeHidden();
});

test.describe('without its fonts', () => {
	test.use({ allowProblems: [/\.woff2/] });

	test('a page is read in the fonts of the reader, and nothing overflows', async ({ page }) => {
		await page.route(/\.woff2$/, (route) => route.abort());
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(article);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const chart = projection(page);
		await chart.figure.scrollIntoViewIfNeeded();
		await expect(chart.figure).toHaveAttribute('data-live', 'canvas');
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(390);
	});
});
