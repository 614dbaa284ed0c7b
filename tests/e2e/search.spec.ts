import { fill } from '../../src/i18n/fill.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const { search } = words;
const address = './search/';

test('a reader types, sees the count and opens a result at its place', async ({ page }) => {
	await page.goto(address);
	await page.getByRole('searchbox').pressSequentially('kymriah cap');
	const status = page.locator('[data-search-status]');
	await expect(status).toContainText('“kymriah cap”');
	await expect(page).toHaveURL(/\?q=kymriah\+cap$/);
	await expect(page.locator('.results mark').first()).toBeVisible();
	await expect(page.locator('[data-search-start]')).toBeHidden();
	const link = page.locator('.results a[href*="/articles/car-t/#"]').first();
	const anchor = (await link.getAttribute('href'))?.split('#')[1];
	await link.click();
	await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();

	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('kymriah cap');
	await expect(page.locator('.results li').first()).toBeVisible();
});

test('the link at the top of a page leads into the field', async ({ page }) => {
	await page.goto('./articles/car-t/');
	await page.locator('.site-bar').getByRole('link', { name: search.menu, exact: true }).click();
	await expect(page.getByRole('searchbox')).toBeFocused();
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	await page.keyboard.type('osong');
	await expect(page.locator('.results li').first()).toContainText('Osong');
});

test('Korean finds by a part of a name, and with a particle', async ({ page }) => {
	await page.goto(address);
	await page.getByRole('searchbox').fill('바이오로직스');
	await expect(page.locator('.results li').first()).toContainText('Samsung Biologics');
	await expect(page.locator('.results mark').first()).toHaveText('바이오로직스');
	await page.getByRole('searchbox').fill('셀트리온은');
	await expect(page.locator('.results li').first()).toContainText('Celltrion');
});

test('a link with a query shows its results, and the keyboard alone gets more', async ({
	page,
}) => {
	await page.goto(`${address}?q=biosimilar`);
	const results = page.locator('.results li');
	await expect(results).toHaveCount(20);
	await expect(page.getByRole('searchbox')).toHaveValue('biosimilar');
	await page.getByRole('searchbox').focus();
	const more = page.getByRole('button', { name: search.more });
	// The button beside the field, twenty results, and the button below them.
	for (let i = 0; i < 22; i++) await page.keyboard.press('Tab');
	await expect(more).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(results).toHaveCount(40);
	await expect(results.nth(20).locator('a')).toBeFocused();
	await expect(page.locator('[data-search-status]')).toContainText('40');
});

test('what is not there is said, with ways on', async ({ page }) => {
	await page.goto(`${address}?q=zebrafish`);
	await expect(page.locator('[data-search-status]')).toHaveText(
		fill(search.none, { query: 'zebrafish' }),
	);
	await expect(page.locator('[data-search-lists] a').first()).toBeVisible();
	await page.getByRole('searchbox').fill('');
	await expect(page.locator('[data-search-start]')).toBeVisible();
	await expect(page).toHaveURL(/\/search\/$/);
});

for (const [name, query] of [
	['markup', '<img src=x onerror=alert(1)>"\'&lt;{n}'],
	['10,000 characters', 'price '.repeat(1667)],
	['broken characters', '\ud800 \u0000 __proto__ constructor'],
] as const) {
	test(`a query of ${name} stays words`, async ({ page }) => {
		let asked = 0;
		page.on('dialog', () => {
			asked += 1;
		});
		await page.goto(`${address}?${new URLSearchParams({ q: query })}`);
		const status = page.locator('[data-search-status]');
		await expect(status).toContainText('“');
		await expect(page.locator('main img')).toHaveCount(0);
		await page.getByRole('searchbox').fill(query);
		await page.keyboard.press('Enter');
		await expect(status).toContainText('”');
		expect(asked).toBe(0);
		if (name === 'markup') await expect(status).toContainText(query);
	});
}

test('an address that is broken shows the empty field', async ({ page }) => {
	await page.goto(`${address}?q=%E0%A4%A&q`);
	await expect(page.getByRole('searchbox')).toBeVisible();
	await page.goto(`${address}?q=%00`);
	await expect(page.locator('.results li')).toHaveCount(0);
});

test('a query asks for few files, and for none of them twice', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.json')) asked.push(request.url().replace(/^.*\//, ''));
	});
	await page.goto(`${address}?q=CAR-T+price`);
	const results = page.locator('.results li');
	await expect(results.first()).toBeVisible();
	const { length } = asked;
	// The root, a file for the first word, three at most for the last, and those of the results.
	expect(asked.filter((name) => !name.startsWith('entries-')).length).toBeLessThanOrEqual(5);
	expect(length).toBeLessThanOrEqual(5 + (await results.count()));
	await page.getByRole('searchbox').fill('price CAR-T ');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-search-status]')).toContainText('price CAR-T');
	expect(new Set(asked).size).toBe(asked.length);
});

test.describe('when the index is gone', () => {
	test.use({ allowProblems: [/\.json/] });

	test('a quiet line says so, and the next try may work', async ({ page }) => {
		await page.route(/\/index\.json$/, (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto(`${address}?q=price`);
		await expect(page.getByText(search.failed)).toBeVisible();
		await page.unroute(/\/index\.json$/);
		await page.getByRole('searchbox').fill('prices');
		await expect(page.locator('.results li').first()).toBeVisible();
		await expect(page.getByText(search.failed)).toBeHidden();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('lists stand in for the search, and no field pretends to work', async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('.search-form')).toBeHidden();
		await expect(page.locator('[data-search-start]')).toBeHidden();
		await expect(page.getByText(search.noScript)).toBeVisible();
		await expect(page.locator('[data-search-lists] a').first()).toBeVisible();
	});
});
