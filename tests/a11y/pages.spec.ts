import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages, templates } from '../support/pages.ts';
import { article, openProjection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No rule of axe is broken; where one is, the rule and the first places are named. */
async function expectClean(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		// In the page itself: there are no frames here, and the usual way takes twice as long.
		.setLegacyMode()
		.options({ resultTypes: ['violations'] })
		.withTags(tags)
		.analyze();
	const found = violations.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		places: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
	}));
	expect(found).toEqual([]);
}

/** Themes and widths that a page is checked in: two where its template is its own. */
const views = (address: string) => [
	{ colorScheme: 'dark', width: 390 } as const,
	...(templates.includes(address) ? [{ colorScheme: 'light', width: 1440 } as const] : []),
];

for (const address of pages) {
	for (const { colorScheme, width } of views(address)) {
		test(`${address} is clean, ${colorScheme}, ${width} px`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			await page.goto(address);
			await expectClean(page);
		});
	}
}

for (const address of templates) {
	test(`${address} has one main heading, and bears large text and forced colors`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.getByRole('main')).toHaveCount(1);
		// By script, as a reader's setting: the site's own policy stops a style element.
		await page.evaluate(() =>
			document.documentElement.style.setProperty('font-size', '200%', 'important'),
		);
		for (const width of [1280, 390, 320]) {
			await page.setViewportSize({ width, height: 900 });
			const content = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(content, 'width of the content with text of twice the size').toBeLessThanOrEqual(
				width,
			);
		}
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the article is clean while it is used, ${colorScheme}`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme });
		const chart = await openProjection(page);
		await expectClean(page);
		await chart.field('unit', 'patients').check();
		await chart.field('growth').fill('20');
		await chart.field('price').fill('1');
		await chart.view('table').check();
		await chart.menu('Cite').click();
		await page.locator('.prose .cite-mark').first().click();
		await expect(page.locator('.popover:popover-open')).toBeVisible();
		await expectClean(page);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`what a search finds is clean, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('./search/?q=biosimilar');
		await expect(page.locator('.results mark').first()).toBeVisible();
		await expectClean(page);
	});
}

test('the live chart bears forced colors', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const chart = await openProjection(page);
	await expect(chart.canvas).toBeHidden();
	await expectClean(page);
	await chart.field('growth').fill('20');
	await expect(chart.canvas).toBeVisible();
	await expectClean(page);
});

test('motion is reduced where the system asks for it', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(article);
	await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
	const moving = await page.evaluate(() => document.getAnimations().length);
	expect(moving).toBe(0);
});
