import type { Page } from '@playwright/test';
import { article, chartCode, openProjection, projection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';

/** What has the focus: the control's field, its words, or the part of the chart. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const node = document.activeElement;
		if (!node) return '';
		if (node.matches('[data-picture]')) return 'picture';
		if (node.matches('.cite-mark')) return 'mark';
		if (node instanceof HTMLInputElement) return node.dataset.field ?? 'view';
		if (node.matches('.chart-sources a')) return 'source';
		return node.textContent?.trim() ?? '';
	});

const feet = ['Download', 'Share', 'Embed', 'Cite'];

/** Press a key until the focus leaves the chart; the places it was at, repeats left out. */
async function walk(page: Page, key: string): Promise<string[]> {
	const places: string[] = [];
	for (let presses = 0; presses < 40; presses++) {
		const place = await focused(page);
		if (place !== places.at(-1)) places.push(place);
		await page.keyboard.press(key);
		const inside = await page.evaluate(
			() => document.activeElement?.closest('#car-t-projection') !== null,
		);
		if (!inside) return places;
	}
	throw new Error(`the focus never left the chart: ${places.join(', ')}`);
}

test('the arrow keys walk the points, and each is said', async ({ page }) => {
	const chart = await openProjection(page);
	const said = (text: string) => expect(chart.speaker).toHaveText(text);
	await expect(chart.speaker).toHaveAttribute('aria-live', 'polite');
	await chart.picture.focus();
	await expect(chart.picture).toBeFocused();
	await expect(chart.picture).toHaveAccessibleName(/arrow keys/);
	const still = await chart.pixels();

	await page.keyboard.press('ArrowRight');
	await said('2025: 9.2 USD million, published');
	const first = await chart.pixels();
	expect(first).not.toBe(still);
	await page.keyboard.press('ArrowRight');
	await said('2026: 10.7 USD million, computed');
	expect(await chart.pixels()).not.toBe(first);
	await page.keyboard.press('End');
	await said('2032: 26.5 USD million, published');
	await page.keyboard.press('ArrowRight');
	await said('2032: 26.5 USD million, published');
	await page.keyboard.press('ArrowLeft');
	await said('2031: 22.8 USD million, computed');
	await page.keyboard.press('Home');
	await said('2025: 9.2 USD million, published');
	await page.keyboard.press('ArrowLeft');
	await said('2025: 9.2 USD million, published');
	await page.keyboard.press('Escape');
	await said('');
	await expect(chart.picture).toBeFocused();
	expect(await chart.pixels()).toBe(still);
});

test("the reader's own value and unit are said too", async ({ page }) => {
	const chart = await openProjection(page);
	await chart.field('growth').fill('20');
	await chart.picture.press('End');
	await expect(chart.speaker).toHaveText(/^2032: 26\.5 USD million, published; .* 33\.0$/);
	await chart.field('unit', 'patients').check();
	await chart.picture.press('Home');
	await expect(chart.speaker).toHaveText(/^2025: 34 treatments, computed/);
	await page.keyboard.press('Tab');
	await expect(chart.speaker).toHaveText('');
});

test('Tab goes through the controls in reading order, and back out', async ({ page }) => {
	const chart = await openProjection(page);
	await chart.picture.focus();
	const forward = await walk(page, 'Tab');
	const controls = ['unit', 'growth', 'start', 'scale'];
	expect(forward.slice(0, 5)).toEqual(['picture', ...controls]);
	expect(forward.slice(5, 7).sort()).toEqual(['Reset', 'view']);
	expect(forward.slice(-4)).toEqual(feet);

	await chart.menu('Cite').focus();
	const back = await walk(page, 'Shift+Tab');
	expect(back.slice(0, 4)).toEqual(feet.toReversed());
	expect(back.slice(-6)).toEqual([...controls.toReversed(), 'picture', 'mark']);
});

test('in patients and in the table view, Tab reaches what is there', async ({ page }) => {
	const chart = await openProjection(page, '?chart=car-t-projection&v=1&unit=patients');
	await chart.picture.focus();
	const places = await walk(page, 'Tab');
	for (const field of ['price', 'refund', 'fx', 'yardsticks', ...feet]) {
		expect(places).toContain(field);
	}
	await chart.view('table').check();
	await chart.figure.locator('.cite-mark').first().focus();
	await page.keyboard.press('Tab');
	await expect(chart.figure.locator('.table-scroll')).toBeFocused();
	await expect(chart.figure.locator('.table-scroll')).toHaveAccessibleName(/./);
});

test('every control works by keyboard', async ({ page }) => {
	const chart = await openProjection(page);
	await chart.field('growth').press('ArrowRight');
	await expect(chart.field('growth')).toHaveValue('16.4');
	await chart.field('unit', 'usd').press('ArrowRight');
	await expect(chart.field('unit', 'patients')).toBeChecked();
	await expect(chart.field('unit', 'patients')).toBeFocused();
	await chart.field('yardsticks').press('Space');
	await expect(chart.field('yardsticks')).toBeChecked();
	await chart.view('chart').press('ArrowRight');
	await expect(chart.table).toBeVisible();
	await chart.reset.press('Enter');
	await expect(chart.field('growth')).toHaveValue('16.3');
	await expect(chart.reset).toBeFocused();
});

test('the focus stays where the reader is when the chart wakes', async ({ page }) => {
	let arrive = () => {};
	const read = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route(chartCode, async (route) => {
		await read;
		await route.continue();
	});
	await page.goto(article);
	const chart = projection(page);
	await chart.picture.locator('svg:visible .point').nth(2).focus();
	arrive();
	await expect(chart.figure).toHaveAttribute('data-live', 'canvas');
	await expect(chart.picture).toBeFocused();
});
