import { article, openProjection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';

test('on paper: drawing, table and source addresses; no canvas, no navigation', async ({
	page,
}) => {
	const chart = await openProjection(page);
	await page.emulateMedia({ media: 'print' });
	await expect(chart.canvas).toBeHidden();
	await expect(chart.picture.locator('svg:visible')).toHaveCount(1);
	await expect(chart.table).toBeVisible();
	await expect(chart.formulas).toBeVisible();
	for (const part of ['.site-bar nav', '.theme-toggle', '[data-contents]', '.contents-box']) {
		await expect(page.locator(part)).toBeHidden();
	}
	for (const part of ['growth', 'start', 'unit']) {
		await expect(chart.field(part).first()).toBeHidden();
	}
	await expect(chart.figure.locator('.actions')).toBeHidden();

	const source = page.locator('.evidence-list a[href^="http"]').first();
	const written = await source.evaluate((node) => getComputedStyle(node, '::after').content);
	// The text, or the rule it comes from: browsers differ in what they report.
	const rule = 'attr(href)';
	expect(
		written.includes(rule) || written.includes((await source.getAttribute('href')) ?? '–'),
	).toBe(true);
});

test('every chart prints its drawing and its table', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(article);
	for (const figure of await page.locator('figure.chart:not(.explorable)').all()) {
		await expect(figure.locator('svg.drawing:visible')).toHaveCount(1);
		await expect(figure.locator('table')).toBeVisible();
	}
});

for (const chosen of ['by the system', 'by the reader'] as const) {
	test(`ink is dark on paper when the dark theme is set ${chosen}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: chosen === 'by the system' ? 'dark' : 'light' });
		await page.goto(article);
		if (chosen === 'by the reader') await page.locator('[data-theme-toggle]').click();
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 23, 21)');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.locator('html')).toHaveCSS('color', 'rgb(26, 33, 31)');
	});
}

test('the article makes a PDF of several pages', async ({ page }) => {
	await openProjection(page);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.startsWith('%PDF-')).toBe(true);
	expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(5);
});

test('the list of evidence is printed whole', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const address of ['./map/', './timeline/']) {
		await page.goto(address);
		const claim = page.locator('.evidence-list > li').first();
		await expect(claim.locator('.claim-sources li').first()).toBeVisible();
		await expect(claim.locator('.popover-close')).toBeHidden();
	}
});

test('the bibliography prints its addresses and no filters', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('./sources/car-t/');
	await expect(page.locator('[data-filters]')).toBeHidden();
	await expect(page.locator('.downloads')).toBeHidden();
	const link = page.locator('#zupyak-south-korea-car-t > a');
	const printed = await link.evaluate((node) => getComputedStyle(node, '::after').content);
	expect(printed).toContain('https://www.zupyak.com/');
});
