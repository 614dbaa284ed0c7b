import { fill } from '../../src/i18n/fill.ts';
import { marks, marksCode, openMarks, pageOf, twoSeries } from '../support/marks.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const link = (query: string) => `?chart=${twoSeries}&v=1&${query}`;

test('the arrow keys walk both series, and each point is said', async ({ page }) => {
	const chart = await openMarks(page, twoSeries);
	const said = async (text: string) => {
		await expect(chart.speaker).toHaveText(text);
		await expect(chart.on).toHaveCount(1);
		await expect(chart.on).toHaveAttribute('aria-label', text);
		await expect(chart.on.locator('.tip')).toBeVisible();
	};
	await expect(chart.speaker).toHaveAttribute('aria-live', 'polite');
	await chart.picture.focus();
	await expect(chart.picture).toHaveAccessibleName(/test-kit|test kit|sales|Seegene/i);
	await expect(chart.picture).toHaveAccessibleName(/arrow keys/);
	await expect(chart.on).toHaveCount(0);

	await page.keyboard.press('ArrowRight');
	await said('2019, Seegene: KRW 122 billion, observed');
	await page.keyboard.press('ArrowRight');
	await said('2020, Seegene: KRW 1,125.2 billion, observed');
	await page.keyboard.press('ArrowDown');
	await said('2020, SD Biosensor: KRW 1,686.2 billion, observed');
	await page.keyboard.press('End');
	await said('2024, SD Biosensor: KRW 694.6 billion, observed (with Meridian)');
	await page.keyboard.press('ArrowRight');
	await said('2024, SD Biosensor: KRW 694.6 billion, observed (with Meridian)');
	await page.keyboard.press('ArrowUp');
	await said('2024, Seegene: KRW 414.3 billion, observed');
	await page.keyboard.press('ArrowLeft');
	await said('2023, Seegene: KRW 367.4 billion, observed');
	await page.keyboard.press('Home');
	await said('2019, Seegene: KRW 122 billion, observed');

	await page.keyboard.press('Escape');
	await expect(chart.speaker).toHaveText('');
	await expect(chart.on).toHaveCount(0);
	await expect(chart.picture).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.press('Tab');
	// The chosen point stays, to be shared.
	await expect(chart.speaker).toHaveText('');
	await expect(chart.on).toHaveCount(1);
});

test('a point that was pressed stays, is in the link, and is let go by a second press', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const chart = await openMarks(page, twoSeries);
	await chart.points.nth(8).scrollIntoViewIfNeeded();
	const { x = 0, y = 0 } = (await chart.spots())[8] ?? {};
	await page.mouse.click(x, y);
	await page.mouse.move(x, 2);
	await expect(chart.points.nth(8)).toHaveClass(/\bon\b/);
	await chart.figure.getByText(words.chart.share, { exact: true }).click();
	await chart.figure.getByRole('button', { name: words.foot.copyLink }).click();
	await expect(chart.status).toHaveText(words.foot.linkCopied);
	const shared = await page.evaluate(() => navigator.clipboard.readText());
	expect(shared).toContain('point=8');
	await page.goto(shared);
	await expect(chart.points.nth(8)).toHaveClass(/\bon\b/);

	await chart.points.nth(8).scrollIntoViewIfNeeded();
	const again = (await chart.spots())[8] ?? { x: 0, y: 0 };
	await page.mouse.click(again.x, again.y);
	await page.mouse.move(again.x, 2);
	await expect(chart.on).toHaveCount(0);
});

test('the nearest mark answers the pointer, also beside the mark', async ({ page }) => {
	const chart = await openMarks(page, twoSeries);
	await chart.points.nth(8).scrollIntoViewIfNeeded();
	const { x = 0, y = 0 } = (await chart.spots())[8] ?? {};
	await page.mouse.move(x + 20, y - 16);
	await expect(chart.points.nth(8)).toHaveClass(/\bon\b/);
	await expect(chart.on).toHaveCount(1);
	await page.mouse.move(x, 2);
	await expect(chart.on).toHaveCount(0);
});

test('the words of a row answer as its bar does', async ({ page }) => {
	const chart = await openMarks(page, 'car-t-yardsticks');
	await chart.drawing.locator('.row-label', { hasText: 'Patients expected' }).first().hover();
	await expect(chart.on).toHaveAttribute('aria-label', /^Patients expected when cover began: 200 /);
	await chart.drawing.locator('.value', { hasText: '31 to 34' }).hover();
	await expect(chart.on).toHaveAttribute('aria-label', /^What the 2025 forecast would buy/);
	await expect(chart.on.locator('.tip')).toBeVisible();
});

test('a link restores the point and the view', async ({ page }) => {
	const chart = await openMarks(page, twoSeries, link('point=3'));
	await expect(chart.on).toHaveCount(1);
	await expect(chart.points.nth(3)).toHaveClass(/\bon\b/);
	await expect(chart.points.nth(3).locator('.tip')).toBeVisible();
	await expect(chart.points.nth(3)).toHaveAttribute('aria-label', /^2022, Seegene: /);
	await expect(chart.table).toBeHidden();
	await expect(chart.status).toBeHidden();

	const table = await openMarks(page, twoSeries, link('view=table'));
	await expect(table.table).toBeVisible();
	await expect(table.picture).toBeHidden();
	await expect(table.on).toHaveCount(0);
	await table.view('chart').check();
	await expect(table.canvas).toBeVisible();
});

test('what a link says that cannot be used is named', async ({ page }) => {
	const chart = await openMarks(page, twoSeries, link('point=12&colour=red'));
	await expect(chart.status).toHaveText(
		fill(words.projection.ignored, { items: 'point=12, colour=red' }),
	);
	await expect(chart.on).toHaveCount(0);
});

test('a link to another chart changes nothing here', async ({ page }) => {
	const chart = await openMarks(page, twoSeries, '?chart=genome-cost&v=1&point=3&view=table');
	await expect(chart.on).toHaveCount(0);
	await expect(chart.table).toBeHidden();
	await expect(chart.status).toBeHidden();
});

test('table and picture change places by keyboard, and the theme redraws the canvas', async ({
	page,
}) => {
	const chart = await openMarks(page, twoSeries);
	const light = await chart.pixels();
	await page.locator('[data-theme-toggle]').click();
	await expect.poll(chart.pixels).not.toBe(light);
	await chart.view('chart').press('ArrowRight');
	await expect(chart.table).toBeVisible();
	await page.locator('[data-theme-toggle]').click();
	await chart.view('table').press('ArrowLeft');
	await expect(chart.canvas).toBeVisible();
	await expect.poll(chart.pixels).toBe(light);
});

for (const width of [390, 1440]) {
	test(`a canvas takes over without a shift at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.addInitScript(() => {
			type Shift = { value: number };
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as unknown as Shift).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		let arrive = () => {};
		const seen = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		await page.route(marksCode, async (route) => {
			await seen;
			await route.continue();
		});
		await page.goto(pageOf(twoSeries));
		const chart = marks(page, twoSeries);
		await expect(chart.drawing).toBeVisible();
		await page.evaluate(() => document.fonts.ready);
		const places = () =>
			Promise.all([chart.figure, chart.picture, chart.drawing].map((part) => part.boundingBox()));
		const before = await places();
		expect(await chart.canvas.count()).toBe(0);
		arrive();
		await expect(chart.figure).toHaveAttribute('data-live', 'marks');
		await expect(chart.canvas).toBeVisible();
		expect(await places()).toEqual(before);

		const [over, under] = [await chart.canvas.boundingBox(), await chart.drawing.boundingBox()];
		for (const side of ['x', 'y', 'width', 'height'] as const) {
			expect(over?.[side]).toBeCloseTo(under?.[side] ?? Number.NaN, 0);
		}
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.01);
	});
}

test('the canvas draws the marks, and the drawing keeps its words', async ({ page }) => {
	const chart = await openMarks(page, twoSeries);
	await expect(chart.drawing.locator('.marks')).toBeHidden();
	await expect(chart.drawing.locator('.tick').first()).toBeVisible();
	await expect(chart.drawing.locator('.label').first()).toBeVisible();
	// There is ink where each mark stands, and none in an empty corner.
	const spots = await chart.spots();
	const ink = await chart.canvas.evaluate((node, places) => {
		const canvas = node as HTMLCanvasElement;
		const frame = canvas.getBoundingClientRect();
		const scale = canvas.width / frame.width;
		const { width, height } = canvas;
		const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
		const at = ({ x, y }: { x: number; y: number }) => {
			const column = Math.round((x - frame.left) * scale);
			const row = Math.round((y - frame.top) * scale);
			return (data?.[(row * width + column) * 4 + 3] ?? 0) > 0;
		};
		return {
			marks: places.map(at),
			corner: at({ x: frame.left + 3, y: frame.bottom - 3 }),
		};
	}, spots);
	expect(ink).toEqual({ marks: Array(12).fill(true), corner: false });
});
