import type { Page } from '@playwright/test';
import { article } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';

const light = 'rgb(247, 244, 236)';
const dark = 'rgb(18, 23, 21)';

const toggle = (page: Page) => page.locator('[data-theme-toggle]');

async function expectGround(page: Page, color: string): Promise<void> {
	await expect(page.locator('html')).toHaveCSS('background-color', color);
}

/** Note the page's ground in every frame until it has loaded, and the theme it is parsed with. */
async function noteFrames(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		const frame = () => {
			seen.push(`ground ${getComputedStyle(document.documentElement).backgroundColor}`);
			if (document.readyState !== 'complete') requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
		document.addEventListener('DOMContentLoaded', () => {
			seen.push(`theme ${document.documentElement.dataset.theme}`);
		});
	});
}

const framesSeen = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string[]>((done) => {
				const { seen } = window as unknown as { seen: string[] };
				requestAnimationFrame(() => requestAnimationFrame(() => done([...new Set(seen)].sort())));
			}),
	);

test('the page follows the system, also while it is open', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('./');
	await expectGround(page, dark);
	await page.emulateMedia({ colorScheme: 'light' });
	await expectGround(page, light);
});

for (const [system, chosen] of [
	['light', 'dark'],
	['dark', 'light'],
] as const) {
	const ground = chosen === 'dark' ? dark : light;

	test(`${chosen} chosen on a ${system} system stays, and nothing flashes`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: system });
		await page.goto('./');
		await toggle(page).click();
		await expectGround(page, ground);

		await noteFrames(page);
		const expected = [`ground ${ground}`, `theme ${chosen}`];
		await page.reload();
		expect(await framesSeen(page)).toEqual(expected);
		await page.goto(article);
		expect(await framesSeen(page)).toEqual(expected);
	});
}

test("choosing the system's theme again forgets the choice", async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./');
	await toggle(page).click();
	await expectGround(page, dark);
	await toggle(page).click();
	await expectGround(page, light);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectGround(page, dark);
	await page.reload();
	await expectGround(page, dark);
	await page.emulateMedia({ colorScheme: 'light' });
	await expectGround(page, light);
});

test('the button works where storage is blocked', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked by the reader', 'SecurityError');
			},
		});
	});
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(article);
	await expectGround(page, light);
	await toggle(page).click();
	await expectGround(page, dark);
	await toggle(page).click();
	await expectGround(page, light);
});

test('the button works by keyboard and has a name', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./');
	await expect(toggle(page)).toHaveAccessibleName(/light.*dark/i);
	await toggle(page).press('Enter');
	await expectGround(page, dark);
	await toggle(page).press('Space');
	await expectGround(page, light);
});
