import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const names = Object.entries(words.verdict.names);

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a verdict shows its rows and no others, as many as it says', async ({ page }) => {
			await page.goto('./claims/');
			const rows = page.locator('.claim:visible');
			const all = await rows.count();
			let sum = 0;
			for (const [verdict, name] of names) {
				const choice = page.locator(`input[value="${verdict}"]`);
				const label = page.locator('.tally label', { has: choice });
				const count = Number(await label.locator('b').textContent());
				await choice.check();
				await expect(rows).toHaveCount(count);
				await expect(rows.locator('.stamp')).toHaveText(Array(count).fill(name));
				sum += count;
			}
			expect(sum).toBe(all);
			await page.locator('input[value="all"]').check();
			await expect(rows).toHaveCount(all);
		});
	});
}

test('the filter works by keyboard', async ({ page }) => {
	await page.goto('./claims/');
	await page.locator('input[value="all"]').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('input[value="confirmed"]')).toBeChecked();
	await expect(page.locator('.claim.corrected').first()).toBeHidden();
});

test('a row has an address that leads to it, and its claim opens in place', async ({ page }) => {
	await page.goto('./claims/#market-projection');
	const row = page.locator('#market-projection');
	await expect(row).toBeInViewport();
	await row.locator('.cite-mark').first().click();
	const claim = page.locator('.popover:popover-open');
	await expect(claim).toBeInViewport({ ratio: 1 });
	await claim.locator('.claim-sources a').first().click();
	await expect(page).toHaveURL(/\/sources\/[a-z-]+\/#/);
	await expect(page.locator('.works > li:target')).toBeInViewport();
});

test('a row leads to the article that explains it', async ({ page }) => {
	await page.goto('./claims/');
	await page.locator('#pfizer-key-player .row-links a').click();
	await expect(page).toHaveURL(/articles\/car-t\/#check-pfizer-key-player$/);
	await expect(page.locator('#check-pfizer-key-player')).toBeInViewport();
});
