import { fill } from '../../src/i18n/fill.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const { players } = words;
const rows = '.player-table tbody tr';

test('headings sort the table by keyboard, and say so', async ({ page }) => {
	await page.goto('./players/');
	const table = page.locator('.player-table');
	const heading = (name: string) => table.getByRole('columnheader', { name });
	const first = page.locator(rows).first();
	const status = page.locator('[data-sort-status]');
	const total = await page.locator(rows).count();
	await expect(heading(players.name)).toHaveAttribute('aria-sort', 'ascending');
	const start = await first.getAttribute('id');

	await heading(players.name).getByRole('button').focus();
	await page.keyboard.press('Tab');
	await expect(heading(players.kind).getByRole('button')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(heading(players.products)).toHaveAttribute('aria-sort', 'ascending');
	await expect(heading(players.name)).not.toHaveAttribute('aria-sort');
	await expect(heading(players.products).getByRole('button')).toBeFocused();
	await expect(status).toHaveText(
		fill(players.sorted, { column: players.products, order: players.orders.products.ascending }),
	);
	await expect(first).toHaveAttribute('data-products', '2003-04');
	await page.keyboard.press('Space');
	await expect(heading(players.products)).toHaveAttribute('aria-sort', 'descending');
	await expect(first).toHaveAttribute('data-products', /^2026/);
	await expect(page.locator(rows).last()).toHaveAttribute('data-products', '');

	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(first).toHaveAttribute('id', start ?? '');
	await expect(page.locator(rows)).toHaveCount(total);
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('the whole table is there, and a kind shows its rows and no others', async ({ page }) => {
			await page.goto('./players/');
			const shown = page.locator(`${rows}:visible`);
			const all = await shown.count();
			expect(all).toBeGreaterThan(44);
			let sum = 0;
			for (const kind of Object.keys(players.groups)) {
				const choice = page.locator(`input[value="${kind}"]`);
				const label = page.locator('.tally label', { has: choice });
				await choice.check();
				await expect(shown).toHaveCount(Number(await label.locator('b').textContent()));
				await expect(page.locator(`${rows}:visible:not([data-of="${kind}"])`)).toHaveCount(0);
				sum += await shown.count();
			}
			expect(sum).toBe(all);
		});

		test('a row has an address, and its claim opens in place', async ({ page }) => {
			await page.goto('./players/#curocell');
			const row = page.locator('#curocell');
			await expect(row).toBeInViewport();
			await row.locator('.cite-mark').first().click();
			const claim = page.locator('.popover:popover-open');
			await expect(claim).toBeInViewport({ ratio: 1 });
			const source = claim.locator('.claim-sources a').first();
			await expect(source).toHaveAttribute('href', /\/sources\/[a-z-]+\/#./);
		});
	});
}

test('no heading pretends to sort without scripts', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('./players/');
	await expect(page.locator('.player-table th button')).toHaveCount(0);
	await context.close();
});

test('a key player leads to its row and to its verdict', async ({ page }) => {
	await page.goto('./players/');
	const key = page.locator('.key-players tbody tr', { hasText: 'Pfizer' });
	await key.getByRole('rowheader').getByRole('link').click();
	await expect(page.locator('#pfizer')).toBeInViewport();
	await key.locator('.stamp').click();
	await expect(page).toHaveURL(/\/claims\/#pfizer-key-player$/);
	await expect(page.locator('#pfizer-key-player')).toBeInViewport();
});

for (const width of [320, 768]) {
	test(`nothing scrolls sideways at ${width} pixels, and cells keep their labels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('./players/');
		const content = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(content).toBeLessThanOrEqual(width);
		const label = await page
			.locator('#celltrion td')
			.nth(2)
			.evaluate((cell) => getComputedStyle(cell, '::before').content);
		expect(label).toBe(`"${players.products}"`);
	});
}
