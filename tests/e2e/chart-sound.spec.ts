// A chart can be heard, point by point, and stopped.
import { expect, test } from '../support/test.ts';

test('the sound marks the point that sounds, and a second press stops it', async ({ page }) => {
	await page.goto('charts/xcopri-us-sales/');
	const figure = page.locator('figure.chart');
	const button = figure.getByRole('button', { name: 'Hear the numbers' });
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect(figure.locator('.point.on')).toHaveCount(1);
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	await expect(figure.locator('.point.on')).toHaveCount(0);
});

test('a chart of events offers no sound', async ({ page }) => {
	await page.goto('charts/goals-ahead/');
	await expect(page.locator('figure.chart')).toHaveAttribute('data-live', 'marks');
	await expect(page.getByRole('button', { name: 'Hear the numbers' })).toHaveCount(0);
});
