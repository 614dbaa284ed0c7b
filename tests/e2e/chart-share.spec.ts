import { article, chartId, openProjection, projection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const { foot } = words;
const view = `?chart=${chartId}&v=1&growth=20`;

test.describe('with a clipboard', () => {
	test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

	test('Copy link copies an address that restores exactly this view', async ({ page }) => {
		const chart = await openProjection(page, `${view}&utm_source=mail#evidence`);
		await chart.field('start').fill('12.5');
		await chart.menu(words.chart.share).click();
		await chart.figure.getByRole('button', { name: foot.copyLink }).click();
		await expect(chart.status).toHaveText(foot.linkCopied);
		const shared = await page.evaluate(() => navigator.clipboard.readText());
		expect(shared.endsWith(`/charts/${chartId}/${view}&start=12.5`)).toBe(true);
		await page.goto('./');
		await page.goto(shared);
		await expect(chart.field('start')).toHaveValue('12.5');
		await expect(chart.field('growth')).toHaveValue('20');
	});

	test('Copy picture copies a PNG, and says when it is not the scenario on screen', async ({
		page,
	}) => {
		const chart = await openProjection(page);
		await chart.menu(words.chart.share).click();
		const button = chart.figure.getByRole('button', { name: foot.copyPicture });
		await button.click();
		await expect(chart.status).toHaveText(foot.pictureCopied);
		const bytes = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return (await item?.getType('image/png'))?.size;
		});
		expect(bytes).toBeGreaterThan(5_000);
		await chart.field('growth').fill('20');
		await button.click();
		await expect(chart.status).toHaveText(foot.picturePublished);
	});

	test('Copy code copies a frame in the view on screen, Copy citation what it shows', async ({
		page,
	}) => {
		const chart = await openProjection(page, view);
		const copied = () => page.evaluate(() => navigator.clipboard.readText());
		await chart.menu(foot.embed).click();
		await chart.figure.getByRole('button', { name: foot.copyCode }).click();
		await expect(chart.status).toHaveText(foot.codeCopied);
		expect(await copied()).toContain(`/embed/${chartId}/${view.replaceAll('&', '&amp;')}"`);
		await chart.menu(foot.cite).click();
		await expect(chart.status).toBeHidden();
		await chart.figure.getByRole('button', { name: foot.copyBibtex }).click();
		await expect.poll(copied).toMatch(/^@misc\{/);
		await chart.figure.getByRole('button', { name: foot.copyCitation }).click();
		await expect(chart.status).toHaveText(foot.citationCopied);
		const citation = chart.figure.getByRole('textbox', { name: foot.citation });
		await expect.poll(copied).toBe(await citation.inputValue());
	});

	test.describe('and a missing picture', () => {
		test.use({ allowProblems: [/404/] });

		test('Copy picture says so and offers the file', async ({ page }) => {
			await page.route(`**/${chartId}.png`, (route) => route.fulfill({ status: 404 }));
			const chart = await openProjection(page);
			await chart.menu(words.chart.share).click();
			await chart.figure.getByRole('button', { name: foot.copyPicture }).click();
			await expect(chart.status).toContainText(foot.pictureRefused);
			await expect(chart.status.getByRole('link', { name: 'PNG' })).toHaveAttribute('download');
		});
	});
});

for (const refusal of ['refuses', 'has no clipboard'] as const) {
	test(`where the browser ${refusal}, each button says what to do instead`, async ({ page }) => {
		await page.addInitScript((missing) => {
			const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
			const value = missing ? undefined : { writeText: refuse, write: refuse };
			Object.defineProperty(navigator, 'clipboard', { value });
		}, refusal === 'has no clipboard');
		const chart = await openProjection(page, view);
		const press = (name: string) => chart.figure.getByRole('button', { name }).click();
		await chart.menu(words.chart.share).click();
		await press(foot.copyLink);
		const url = new URL(`./charts/${chartId}/${view}`, page.url().replace('articles/car-t/', ''));
		await expect(chart.status).toHaveText(`${foot.linkRefused} ${url}`);
		await press(foot.copyTable);
		await expect(chart.status).toHaveText(foot.tableRefused);
		await press(foot.copyPicture);
		await expect(chart.status).toHaveText(`${foot.pictureRefused} PNG`);
		await chart.menu(foot.embed).click();
		await press(foot.copyCode);
		await expect(chart.status).toHaveText(foot.textRefused);
		const code = chart.figure.getByRole('textbox', { name: foot.embedCode });
		await expect(code).toBeFocused();
		const selected = await page.evaluate(() => getSelection()?.toString());
		expect(selected).toBe(await code.inputValue());
	});
}

test('the menus open by keyboard, one at a time, and say what is in them', async ({ page }) => {
	await page.goto(article);
	const chart = projection(page);
	const names = [words.chart.download, words.chart.share, foot.embed, foot.cite];
	const inside = [
		chart.figure.getByRole('link', { name: 'Markdown' }),
		chart.figure.getByRole('link', { name: foot.page }),
		chart.figure.getByRole('textbox', { name: foot.embedCode }),
		chart.figure.getByRole('textbox', { name: foot.citation }),
	];
	await chart.menu(words.chart.download).focus();
	for (const [i, name] of names.entries()) {
		await expect(chart.menu(name)).toBeFocused();
		await page.keyboard.press('Enter');
		for (const [j, part] of inside.entries()) await expect(part).toBeVisible({ visible: i === j });
		await page.keyboard.press('Enter');
		await expect(chart.figure.locator('.menu:visible')).toHaveCount(0);
		await page.keyboard.press('Tab');
	}
});

test('where the system can share, Share offers it', async ({ page }) => {
	await page.addInitScript(() => {
		const sent: unknown[] = [];
		Object.assign(window, { sent });
		Object.assign(navigator, {
			share: (data: unknown) => {
				sent.push(data);
				return sent.length > 1
					? Promise.reject(new DOMException('', 'AbortError'))
					: Promise.resolve();
			},
		});
	});
	const chart = await openProjection(page, view);
	await chart.menu(words.chart.share).click();
	const send = chart.figure.getByRole('button', { name: foot.send });
	await send.click();
	const sent = await page.evaluate(() => (window as unknown as { sent: { url: string }[] }).sent);
	expect(sent).toHaveLength(1);
	expect(sent[0]?.url).toContain(`/charts/${chartId}/${view}`);
	await send.click();
	await expect(chart.status).toBeHidden();
});

test.describe('when the code of the buttons does not arrive', () => {
	test.use({ allowProblems: [/\/act\.[\w-]+\.js/] });

	test('a press says so, and the files are still there', async ({ page }) => {
		await page.route(/\/act\.[\w-]+\.js/, (route) => route.abort());
		const chart = await openProjection(page);
		await chart.menu(words.chart.share).click();
		await chart.figure.getByRole('button', { name: foot.copyLink }).click();
		await expect(chart.status).toHaveText(foot.notLoaded);
		await chart.menu(words.chart.download).click();
		await expect(chart.figure.getByRole('link', { name: 'CSV' })).toBeVisible();
	});
});
