import type { Locator } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** Color of the ring around a sign. */
const ringOf = (sign: Locator) =>
	sign.locator('.to-ring').evaluate((ring) => getComputedStyle(ring).stroke);

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a sign leads to its place by keyboard, and both stand out', async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto('./map/');
			const sign = page.locator('.plate-wide .to-hwasun');
			const plain = await ringOf(sign);
			await sign.focus();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/#hwasun$/);
			const place = page.locator('#hwasun');
			await expect(place).toBeInViewport();
			expect(await place.evaluate((card) => getComputedStyle(card).boxShadow)).not.toBe('none');
			expect(await ringOf(sign)).not.toBe(plain);
		});
	});
}

test('Tab walks the signs from north to south', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('./map/');
	await page.locator('.plate-wide .to-chuncheon').focus();
	const tops: number[] = [];
	// As many as the map of the country has; the signs of the inset follow.
	for (let i = 0; i < 12; i++) {
		const ring = page.locator('.to:focus .to-ring');
		tops.push(Number(await ring.getAttribute('cy')));
		await page.keyboard.press('Tab');
	}
	expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('on a phone a place leads back to the map', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./map/');
	await page.locator('.plate-narrow .to-songdo').click();
	await expect(page.locator('#songdo')).toBeInViewport();
	await page.locator('#songdo .to-plate').click();
	await expect(page.locator('.plate-narrow .to-chuncheon')).toBeInViewport();
});
