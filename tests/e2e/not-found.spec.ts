import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test.use({ allowProblems: [/404 \(Not Found\)/] });

for (const address of ['./no-such-page/', './articles/no-such-article/', './articles/a/b/c/']) {
	test(`${address} is answered with help and the way on`, async ({ page }) => {
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');

		const links = await page.locator('main a').all();
		expect(links.length).toBeGreaterThan(2);
		for (const link of links) {
			const url = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
			expect((await page.request.get(url)).status(), url).toBe(200);
		}
		await links.at(-1)?.click();
		await expect(page.locator('main.article h1')).toBeVisible();
	});
}
