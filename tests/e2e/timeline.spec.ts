import { expect, test } from '../support/test.ts';

const address = './timeline/';

test('a topic and the turning points are chosen by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(address);
	const rows = page.locator('.event:visible');
	const all = await rows.count();
	const topics = page.locator('input[name="topic"]');
	await topics.first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	const choice = page.locator('label', { has: page.locator('input[name="topic"]:checked') });
	const shown = Number(await choice.locator('b:visible').textContent());
	expect(shown).toBeLessThan(all);
	await expect(rows).toHaveCount(shown);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	const turning = Number(await choice.locator('b:visible').textContent());
	expect(turning).toBeLessThan(shown);
	await expect(rows).toHaveCount(turning);
	await expect(page.locator('.across-wide a[href="#remsima-europe"]')).toBeVisible();
	await expect(page.locator('.across-wide a[href="#kymriah-korea"]')).toBeHidden();
	// No heading is left over above an empty list.
	const empty = await page.locator('.year, .decade').evaluateAll((groups) => {
		const visible = (node: Element) => node.checkVisibility();
		return groups
			.filter(visible)
			.filter((group) => ![...group.querySelectorAll('.event')].some(visible))
			.map((group) => group.querySelector('h2, h3')?.textContent);
	});
	expect(empty).toEqual([]);
});

test('a dot leads to its entry, which shows whatever is chosen', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(address);
	await page.locator('input[value="genomics"]').check();
	await page.goto(`${address}#limcato-approved`);
	await expect(page.locator('#limcato-approved')).toBeInViewport();
	await page.locator('input[value="all"]').check();
	await page.locator('.lanes:visible a[href="#xcopri-approved"]').click();
	await expect(page).toHaveURL(/#xcopri-approved$/);
	await expect(page.locator('#xcopri-approved')).toBeInViewport();
});

test('the evidence of an entry leads to the claim with its sources', async ({ page }) => {
	await page.goto(`${address}#kymriah-korea`);
	await page.locator('#kymriah-korea .claim-link').first().click();
	await expect(page).toHaveURL(/#claim-kymriah-approval$/);
	const claim = page.locator('#claim-kymriah-approval');
	await expect(claim).toBeInViewport();
	await expect(claim.locator('.claim-sources li').first()).toBeVisible();
});

test('the strip of the home page leads into the timeline', async ({ page }) => {
	await page.goto('./');
	await page.locator('.strip li').nth(1).locator('a').first().click();
	await expect(page).toHaveURL(/timeline\/#celltrion-founded$/);
	await expect(page.locator('#celltrion-founded')).toBeInViewport();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is whole, and its filter works', async ({ page }) => {
		await page.goto(address);
		const rows = page.locator('.event');
		await expect(rows.first()).toBeVisible();
		const all = Number(await page.locator('.tally b:visible').first().textContent());
		await expect(page.locator('.event:visible')).toHaveCount(all);
		await page.locator('input[name="turning"]').check();
		const turning = Number(await page.locator('.tally b:visible').first().textContent());
		await expect(page.locator('.event:visible')).toHaveCount(turning);
	});
});
