import type { Page } from '@playwright/test';
import { templates } from '../support/pages.ts';
import { article, projection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';

/** What the article and its chart must do where no script runs. */
function withoutScripts(): void {
	test('the whole text, its claims and its sources are there', async ({ page }) => {
		await page.goto(article);
		await expect(page.locator('h1')).toBeVisible();
		for (const part of await page.locator('.prose > :is(h2, p, .brief, .claims, .gaps)').all()) {
			await expect(part).toBeVisible();
		}
		const marks = await page.locator('.cite-mark').allTextContents();
		const list = page.locator('.evidence-list > li');
		await expect(list).toHaveCount(new Set(marks).size);
		await expect(list.first().locator('.claim-sources')).toBeVisible();
		await expect(list.last()).toBeVisible();
	});

	test('a citation mark opens its claim', async ({ page }) => {
		await page.goto(article);
		const mark = page.locator('.prose .cite-mark').first();
		await mark.click();
		const claim = page.locator(`#note-${await mark.textContent()}`);
		await expect(claim).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Escape');
		await expect(claim).not.toBeInViewport();
	});

	test('the drawing says its values to the pointer and to the keyboard', async ({ page }) => {
		await page.goto(article);
		const { picture, formulas, canvas } = projection(page);
		const points = picture.locator('svg:visible .point');
		await expect(points).toHaveCount(8);
		await expect(canvas).toHaveCount(0);
		const tip = (index: number) => points.nth(index).locator('.tip');
		await expect(tip(3)).toBeHidden();
		await points.nth(3).hover();
		await expect(tip(3)).toBeVisible();
		await expect(tip(3)).toContainText(/2028: 14\.5 /);
		await points.nth(7).focus();
		await expect(tip(7)).toBeVisible();
		await expect(points.nth(7)).toHaveAccessibleName(/2032: 26\.5 .*published/);
		await expect(formulas).toContainText('= 16.3%');
	});

	test('the switch shows the table of eight values', async ({ page }) => {
		await page.goto(article);
		const chart = projection(page);
		await expect(chart.table).toBeHidden();
		await chart.view('table').check();
		await expect(chart.table).toBeVisible();
		await expect(chart.picture).toBeHidden();
		await expect(chart.table.locator('tbody tr')).toHaveCount(8);
		expect((await chart.row(2028))[1]).toBe('14.5');
		await chart.view('chart').check();
		await expect(chart.picture).toBeVisible();
		for (const figure of await page.locator('figure.chart:not(.explorable)').all()) {
			await figure.locator('.view-table').check();
			await expect(figure.locator('table')).toBeVisible();
		}
	});

	test('both themes follow the system', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(article);
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 23, 21)');
		await page.emulateMedia({ colorScheme: 'light' });
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 244, 236)');
	});
}

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });
	withoutScripts();

	test('what needs scripts is not offered', async ({ page }) => {
		await page.goto(article);
		const { field, reset, failed } = projection(page);
		for (const name of ['unit', 'growth', 'start', 'scale', 'price', 'yardsticks']) {
			await expect(field(name).first()).toBeHidden();
		}
		await expect(reset).toBeHidden();
		await expect(failed).toBeHidden();
		for (const button of await page.locator('[data-theme-toggle], [data-act]').all()) {
			await expect(button).toBeHidden();
		}
	});

	for (const address of templates) {
		test(`${address} has its heading and its links`, async ({ page }) => {
			await page.goto(address);
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('main a:visible').first()).toBeVisible();
		});
	}
});

test.describe('with JavaScript on and every script lost', () => {
	test.use({ allowProblems: [/\.js\b.*ERR_FAILED|ERR_FAILED.*\.js\b/] });

	async function loseScripts(page: Page): Promise<void> {
		await page.route('**/*', (route) =>
			route.request().resourceType() === 'script' ? route.abort() : route.continue(),
		);
	}
	test.beforeEach(({ page }) => loseScripts(page));
	withoutScripts();

	test('a quiet line says so, and no control pretends to work', async ({ page }) => {
		await page.goto(article);
		const { failed, field, reset } = projection(page);
		await expect(failed).toBeVisible();
		for (const name of ['unit', 'growth', 'start', 'scale']) {
			await expect(field(name).first()).toBeDisabled();
		}
		await expect(reset).toBeDisabled();
	});
});
