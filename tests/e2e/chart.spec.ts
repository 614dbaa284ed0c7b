import { openProjection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';

test('it opens with the published numbers', async ({ page }) => {
	const chart = await openProjection(page);
	// 9.2 × (26.5 ÷ 9.2)^(3/7) = 14.48
	expect(await chart.row(2025)).toEqual(['2025', '9.2', '9.16', '9.25', 'published']);
	expect(await chart.row(2028)).toEqual(['2028', '14.5', '14.43', '14.53', 'computed']);
	expect(await chart.row(2032)).toEqual(['2032', '26.5', '26.45', '26.55', 'published']);
	await expect(chart.formulas).toContainText('= 16.3%');
	await expect(chart.formulas).toContainText('= $14.5 million in 2028');
});

test("growth and start draw the reader's own path", async ({ page }) => {
	const chart = await openProjection(page);
	const published = await chart.pixels();
	await chart.field('growth').fill('20');
	await expect(chart.figure.locator('output')).toHaveText('20%');
	// 9.2 × 1.2^7 = 32.97
	expect((await chart.row(2032)).slice(4)).toEqual(['33.0', 'published']);
	await expect(chart.formulas).toContainText('9.2 million × (1 + 20%)⁷ = $33.0 million in 2032');
	const faster = await chart.pixels();
	expect(faster).not.toBe(published);

	await chart.field('start').fill('10');
	// 10 × 1.2^7 = 35.83
	expect((await chart.row(2025))[4]).toBe('10.0');
	expect((await chart.row(2032))[4]).toBe('35.8');
	expect(await chart.pixels()).not.toBe(faster);

	await chart.reset.click();
	await expect(chart.field('growth')).toHaveValue('16.3');
	await expect(chart.field('start')).toHaveValue('9.2');
	expect(await chart.row(2032)).toEqual(['2032', '26.5', '26.45', '26.55', 'published']);
	expect(await chart.pixels()).toBe(published);
});

test('pointing at a year says its value beside it, and so does the keyboard', async ({ page }) => {
	const chart = await openProjection(page);
	const tip = chart.figure.locator('.canvas-tip');
	await expect(tip).toBeHidden();
	const box = await chart.canvas.boundingBox();
	if (!box) throw new Error('no canvas');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await expect(tip).toContainText(/^20(?:28|29): 1[45678]\.\d USD million/);
	const shown = await tip.boundingBox();
	expect(shown?.x).toBeGreaterThanOrEqual(box.x);
	expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(box.x + box.width);
	await page.mouse.move(box.x + box.width / 2, box.y - 40);
	await expect(tip).toBeHidden();

	await chart.picture.focus();
	await page.keyboard.press('End');
	await expect(tip).toContainText('2032: 26.5');
});

test('in patients, price, refund and exchange rate count', async ({ page }) => {
	const chart = await openProjection(page);
	await expect(chart.field('price')).toBeHidden();
	await chart.field('unit', 'patients').check();
	// 9,200,000 × 1,349.55 ÷ 360,039,359 = 34.48; 26,500,000 × … = 99.33
	expect((await chart.row(2025))[1]).toBe('34.5');
	expect((await chart.row(2032))[1]).toBe('99.3');
	await expect(chart.formulas).toContainText('= 34.5 treatments');
	await expect(chart.figure.locator('[data-subtitle]')).toContainText(/^Treatments/);

	await chart.field('refund').fill('50');
	expect((await chart.row(2025))[1]).toBe('69.0');
	await expect(chart.formulas).toContainText('(1 − 50%)');
	await chart.field('price').fill('180000000');
	// 9,200,000 × 1,349.55 ÷ 90,000,000 = 137.95
	expect((await chart.row(2025))[1]).toBe('138.0');
	await chart.field('fx').fill('1000');
	// 9,200,000 × 1,000 ÷ 90,000,000 = 102.22
	expect((await chart.row(2025))[1]).toBe('102.2');

	const without = await chart.pixels();
	await chart.field('yardsticks').check();
	expect(await chart.pixels()).not.toBe(without);
	await chart.reset.click();
	await expect(chart.field('yardsticks')).not.toBeChecked();
	await expect(chart.field('unit', 'usd')).toBeChecked();
	expect((await chart.row(2025))[1]).toBe('9.2');
});

test('axis, theme and view change what is shown, not the numbers', async ({ page }) => {
	const chart = await openProjection(page);
	const numbers = await chart.table.innerHTML();
	const linear = await chart.pixels();
	await chart.field('scale', 'log').check();
	const log = await chart.pixels();
	expect(log).not.toBe(linear);
	await page.locator('[data-theme-toggle]').click();
	expect(await chart.pixels()).not.toBe(log);

	await chart.view('table').check();
	await expect(chart.table).toBeVisible();
	await expect(chart.picture).toBeHidden();
	expect(await chart.table.innerHTML()).toBe(numbers);
	await chart.reset.click();
	await expect(chart.table).toBeHidden();
	await expect(chart.canvas).toBeVisible();
	await expect(chart.field('scale', 'linear')).toBeChecked();
});

test('what cannot be used is marked and changes nothing', async ({ page }) => {
	const chart = await openProjection(page);
	await chart.field('start').fill('10');
	await expect(page).toHaveURL(/start=10/);
	const [before, address] = [await chart.table.innerHTML(), page.url()];
	for (const value of ['', '0', '101', '-5', '1e309']) {
		await chart.field('start').fill(value);
		await expect(chart.field('start')).toHaveAttribute('aria-invalid', 'true');
		expect(await chart.table.innerHTML(), `table after ${value}`).toBe(before);
		expect(page.url()).toBe(address);
	}
	await chart.field('start').fill('12');
	await expect(chart.field('start')).not.toHaveAttribute('aria-invalid', 'true');
	expect((await chart.row(2025))[4]).toBe('12.0');
});
