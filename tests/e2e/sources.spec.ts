import { fill } from '../../src/i18n/fill.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test('filters narrow the list together, and the address keeps them', async ({ page }) => {
	await page.goto('./sources/car-t/');
	const works = page.locator('.works > li');
	const shown = page.locator('.works > li:not([hidden])');
	const total = await works.count();
	await page.locator('select[name="language"]').selectOption('ko');
	const korean = await shown.count();
	expect(korean).toBeGreaterThan(0);
	expect(korean).toBeLessThan(total);
	await expect(page.locator('[data-count]')).toHaveText(
		fill(words.sources.shown, { n: korean, total }),
	);
	await page.locator('select[name="type"]').selectOption('article-journal');
	expect(await shown.count()).toBeLessThan(korean);

	await page.reload();
	await expect(page.locator('select[name="language"]')).toHaveValue('ko');
	await expect(page.locator('select[name="type"]')).toHaveValue('article-journal');
	expect(await shown.count()).toBeLessThan(korean);
	await page.locator('select[name="language"]').selectOption('');
	await page.locator('select[name="type"]').selectOption('');
	await expect(shown).toHaveCount(total);
	await expect(page).toHaveURL(/\/sources\/car-t\/$/);
});

test('an address with a choice that does not exist shows everything', async ({ page }) => {
	await page.goto('./sources/car-t/?language=xx&year=%3Cscript%3E');
	await expect(page.locator('.works > li[hidden]')).toHaveCount(0);
});

test('a work leads to the claims it supports', async ({ page }) => {
	await page.goto('./sources/car-t/');
	const link = page.locator('#zupyak-south-korea-car-t .work-claims a').first();
	await link.click();
	await expect(page.locator('li:target')).toBeInViewport();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole list is there and no filter pretends to work', async ({ page }) => {
		await page.goto('./sources/car-t/');
		await expect(page.locator('[data-filters]')).toBeHidden();
		await expect(page.locator('.works > li').first()).toBeVisible();
	});
});
