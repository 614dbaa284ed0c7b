// Pages in use under the site's own Content-Security-Policy. Whatever the policy stops is reported
// on the console, and a console message fails the test (see ../support/test.ts).
import type { Page } from '@playwright/test';
import { hostPage, serve } from '../support/host.ts';
import { openProjection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';

/** Goes down the page step by step, so that everything that wakes near the window has woken. */
async function scrollThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += 700) {
			scrollTo(0, y);
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
	});
}

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			console.error(`policy: ${violatedDirective} stopped ${blockedURI} ${sample}`);
		});
	});
});

const addresses = [
	'./',
	'./articles/diagnostics/',
	'./charts/',
	'./timeline/',
	'./map/',
	'./players/',
];

for (const address of addresses) {
	test(`${address} wakes without a word from the policy`, async ({ page }) => {
		await page.goto(address);
		await scrollThrough(page);
		for (const chart of await page.locator('[data-island]').all()) {
			await chart.scrollIntoViewIfNeeded();
			await expect(chart).toHaveAttribute('data-live', /^(?:canvas|marks|explorable)$/);
		}
	});
}

test('a chart is changed, read as a table, opened at its link and printed', async ({ page }) => {
	const chart = await openProjection(page);
	await chart.field('growth').fill('20');
	await expect(page).toHaveURL(/growth/);
	await page.reload();
	await expect(chart.field('growth')).toHaveValue('20');
	await chart.view('table').check();
	await page.emulateMedia({ media: 'print' });
	await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
});

test.describe('from another site', () => {
	test.use({ allowProblems: [/^request to another host|frame-ancestors|ERR_BLOCKED_BY_RESPONSE/] });

	test('a chart’s frame is shown and has its height, even in a sandbox', async ({
		page,
		baseURL,
	}) => {
		const ours = (path: string) => new URL(path, baseURL).href;
		const html = hostPage(ours('embed/bio-vc/'), ours('embed.js'));
		for (const text of [html, html.replace('<iframe', '<iframe sandbox="allow-scripts"')]) {
			const { url, server } = await serve(text);
			await page.goto(url);
			const inside = page.frameLocator('iframe');
			await expect(inside.locator('[data-live]').first()).toBeVisible();
			server.close();
		}
	});

	test('an article in a frame is refused', async ({ page, baseURL }) => {
		const { url, server } = await serve(hostPage(new URL('articles/car-t/', baseURL).href, null));
		await page.goto(url);
		await page.waitForLoadState('networkidle');
		await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
		await expect(page.frameLocator('iframe').locator('main.article')).toHaveCount(0);
		server.close();
	});

	test('the data behind a chart is read', async ({ page, baseURL }) => {
		const { url, server } = await serve(
			'<!doctype html><link rel="icon" href="data:,"><h1>Other</h1>',
		);
		await page.goto(url);
		const csv = await page.evaluate(
			async (file) => (await fetch(file)).text(),
			new URL('data/bio-vc.csv', baseURL).href,
		);
		expect(csv.split('\n').length).toBeGreaterThan(3);
		server.close();
	});
});
