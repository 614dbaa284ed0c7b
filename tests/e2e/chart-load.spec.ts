import type { Page } from '@playwright/test';
import { marks, marksCode } from '../support/marks.ts';
import { article, chartCode, projection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';

/** Scroll through the page in small steps, a frame each. */
const scrollThrough = (page: Page) =>
	page.evaluate(async () => {
		const end = () => document.documentElement.scrollHeight - innerHeight;
		for (let y = 0; y < end(); y += 300) {
			scrollTo({ top: y, behavior: 'instant' });
			await new Promise(requestAnimationFrame);
		}
		scrollTo({ top: end(), behavior: 'instant' });
	});

test("the chart's code is asked for once, when the reader comes near", async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (chartCode.test(request.url())) asked.push(request.url());
	});
	await page.goto(article);
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);

	const { figure } = projection(page);
	const request = page.waitForRequest(chartCode);
	await figure.evaluate((node) => {
		const below = node.getBoundingClientRect().top - innerHeight;
		scrollBy({ top: below - 300, behavior: 'instant' });
	});
	await request;
	await expect(figure).not.toBeInViewport();
	await expect(figure).toHaveAttribute('data-live', 'canvas');
	await scrollThrough(page);
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await scrollThrough(page);
	expect(asked).toHaveLength(1);
});

test('a chart wakes when the reader is within 400 px, and its code comes once', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (marksCode.test(request.url())) asked.push(request.url());
	});
	await page.goto(article);
	const { figure } = marks(page, 'car-t-yardsticks');
	await page.evaluate(() => document.fonts.ready);
	const scrollTo = (distance: number) =>
		figure.evaluate((node, below) => {
			const top = node.getBoundingClientRect().top - innerHeight;
			scrollBy({ top: top - below, behavior: 'instant' });
		}, distance);
	await scrollTo(450);
	await page.waitForLoadState('networkidle');
	expect(await figure.getAttribute('data-live')).toBeNull();
	await scrollTo(350);
	await expect(figure).toHaveAttribute('data-live', 'marks');
	await expect(figure).not.toBeInViewport();
	await scrollThrough(page);
	await expect(page.locator('.chart[data-island="marks"]:not([data-live="marks"])')).toHaveCount(0);
	expect(asked).toHaveLength(1);
});

for (const width of [390, 1440]) {
	test(`a canvas takes the drawing's place without a shift at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as unknown as Shift).value);
			}).observe({ type: 'layout-shift', buffered: true });
			type Shift = { value: number };
		});
		await page.goto(article);
		const { canvas, figure, picture } = projection(page);
		const drawing = picture.locator('svg:visible');
		await expect(drawing).toBeVisible();
		// Lines may break anew when the fonts come; that is not what the canvas does.
		await page.evaluate(async () => {
			await document.fonts.ready;
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			(window as unknown as { shifts: number[] }).shifts.length = 0;
		});
		const before = await figure.boundingBox();
		await scrollThrough(page);
		await expect(figure).toHaveAttribute('data-live', 'canvas');
		await expect(canvas).toBeVisible();
		await expect(drawing).toBeHidden();
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.01);
		const after = await figure.boundingBox();
		expect(after?.height).toBe(before?.height);
		const [over, under] = [await canvas.boundingBox(), await picture.boundingBox()];
		for (const side of ['x', 'y', 'width', 'height'] as const) {
			expect(over?.[side]).toBeCloseTo(under?.[side] ?? Number.NaN, 0);
		}
	});
}
