import { templates } from '../support/pages.ts';
import { article } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

test.describe('on a wide screen', () => {
	test.use({ viewport: wide });

	for (const how of ['click', 'Enter'] as const) {
		test(`a citation mark opens its claim in place by ${how}; Escape goes back`, async ({
			page,
		}) => {
			await page.goto(article);
			const mark = page.locator('.prose .cite-mark').first();
			const claim = page.locator(`#note-${await mark.textContent()}`);
			await expect(claim).not.toBeInViewport();
			if (how === 'click') await mark.click();
			else await mark.press('Enter');
			await expect(claim).toBeInViewport({ ratio: 1 });
			await expect(claim.locator('.claim-sources')).toBeVisible();
			await expect(claim.locator('.claim-meta').last()).toContainText(/\d{4}/);

			const [at, over] = [await mark.boundingBox(), await claim.boundingBox()];
			if (!at || !over) throw new Error('the mark and its claim have a place on the page');
			const gap = Math.max(over.y - (at.y + at.height), at.y - (over.y + over.height));
			expect(gap, 'between the mark and its claim').toBeGreaterThanOrEqual(0);
			expect(gap, 'between the mark and its claim').toBeLessThan(40);

			await page.keyboard.press('Escape');
			await expect(claim).not.toBeInViewport();
			await expect(mark).toBeFocused();
		});
	}

	test('the close button closes the claim', async ({ page }) => {
		await page.goto(article);
		const mark = page.locator('.prose .cite-mark').first();
		const claim = page.locator(`#note-${await mark.textContent()}`);
		await mark.click();
		await claim.getByRole('button', { name: words.evidence.close }).click();
		await expect(claim).not.toBeInViewport();
	});

	test('margin notes stand beside the text', async ({ page }) => {
		await page.goto(article);
		const note = page.locator('.prose > p > .cite > .note').first();
		await expect(note).toBeVisible();
		const text = await page.locator('.prose > p').first().boundingBox();
		const beside = await note.boundingBox();
		if (!text || !beside) throw new Error('text and note have a place on the page');
		expect(beside.x).toBeGreaterThanOrEqual(text.x + text.width);
	});

	test('the contents rail marks the section being read', async ({ page }) => {
		await page.goto(article);
		const rail = page.locator('[data-contents]');
		const current = rail.locator('[aria-current]');
		await expect(rail).toBeVisible();
		const links = await rail.locator('a').all();
		expect(links.length).toBeGreaterThan(4);
		for (const link of [links[2], links.at(-1), links[1]]) {
			const address = (await link?.getAttribute('href')) ?? '';
			await page
				.locator(`h2${address}`)
				.evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
			await expect(current).toHaveCount(1);
			await expect(current).toHaveAttribute('href', address);
			await expect(current).toBeInViewport();
		}
	});
});

test('a source leads back to the mark that cites it', async ({ page }) => {
	await page.goto(article);
	const back = page.locator('.evidence-list .back-links a').first();
	const address = (await back.getAttribute('href')) ?? '';
	await back.click();
	await expect(page).toHaveURL(new RegExp(`${address}$`));
	await expect(page.locator(address)).toBeInViewport();
});

test('a term opens its definition, with the Korean word', async ({ page }) => {
	await page.goto(article);
	await page.locator('.prose .term').first().click();
	const definition = page.locator('.definition:popover-open');
	await expect(definition).toBeVisible();
	await expect(definition.locator('[lang="ko"]')).toHaveText(/\p{Script=Hangul}/u);
});

test.describe('on a phone', () => {
	test.use({ viewport: phone, hasTouch: true, isMobile: true });

	test('a tap opens the claim, and margin notes stay away', async ({ page }) => {
		await page.goto(article);
		await expect(page.locator('.note').first()).toBeHidden();
		const mark = page.locator('.prose .cite-mark').first();
		await mark.tap();
		await expect(page.locator(`#note-${await mark.textContent()}`)).toBeInViewport({ ratio: 1 });
	});

	test('the contents box opens and leads to a section', async ({ page }) => {
		await page.goto(article);
		await expect(page.locator('[data-contents]')).toBeHidden();
		const box = page.locator('.contents-box');
		const link = box.getByRole('link').nth(2);
		await expect(link).toBeHidden();
		await box.locator('summary').tap();
		const address = (await link.getAttribute('href')) ?? '';
		await link.tap();
		await expect(page.locator(`h2${address}`)).toBeInViewport();
	});
});

for (const viewport of [phone, wide]) {
	test(`every claim and definition opens inside ${viewport.width} px`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.goto(article);
		const outside = await page.locator('.cite-mark, .term').evaluateAll((marks) =>
			(marks as HTMLElement[]).flatMap((mark) => {
				if (!mark.checkVisibility()) return [];
				mark.scrollIntoView({ block: 'center', behavior: 'instant' });
				mark.click();
				const opened = document.querySelector<HTMLElement>('.popover:popover-open');
				const { left = -1, top = 0, right = 0, bottom = 0 } = opened?.getBoundingClientRect() ?? {};
				opened?.hidePopover();
				const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
				return inside ? [] : [`${opened?.id}: ${top} to ${bottom}`];
			}),
		);
		expect(outside).toEqual([]);
	});
}

for (const address of templates) {
	test(`${address} never scrolls sideways`, async ({ page }) => {
		await page.goto(address);
		for (const width of [320, 390, 768, 1440, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			const content = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(content, `width of the content in a window of ${width} px`).toBeLessThanOrEqual(width);
		}
	});
}
