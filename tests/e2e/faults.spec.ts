import type { Page } from '@playwright/test';
import { article, chartCode, projection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const answer = (page: Page, status: number, body: string) =>
	page.route(chartCode, (route) => route.fulfill({ status, contentType: 'text/javascript', body }));

const faults: Record<string, (page: Page) => Promise<unknown>> = {
	'the code is missing': (page) => answer(page, 404, ''),
	'the code has a syntax error': (page) => answer(page, 200, 'export const = ;'),
	'the code throws': (page) => answer(page, 200, 'throw new Error("broken chart");'),
	'the code lacks what the page calls': (page) => answer(page, 200, 'export {};'),
	'the connection breaks': (page) => page.route(chartCode, (route) => route.abort()),
	'the browser gives no canvas': (page) =>
		page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		}),
};

test.use({ allowProblems: [/projection\.[\w-]+\.js/] });

for (const [name, breakIt] of Object.entries(faults)) {
	test(`when ${name}, picture and table stay and a line says so`, async ({ page }) => {
		await breakIt(page);
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
