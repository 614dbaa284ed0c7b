import { fill } from '../../src/i18n/fill.ts';
import { cells, chartId, openProjection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const link = (query: string) => `?chart=${chartId}&v=1&${query}`;

test('the address keeps the state, and a reload restores it', async ({ page }) => {
	const chart = await openProjection(page);
	expect(new URL(page.url()).search).toBe('');
	await chart.field('growth').fill('20');
	await chart.field('unit', 'patients').check();
	await chart.field('scale', 'log').check();
	await chart.field('yardsticks').check();
	await chart.view('table').check();
	const search = link('growth=20&scale=log&unit=patients&view=table&yardsticks=on');
	await expect(page).toHaveURL((url) => url.search === search);
	const numbers = await cells(chart.table);

	await page.goto('./');
	const again = await openProjection(page, search);
	await expect(again.table).toBeVisible();
	expect(await cells(again.table)).toEqual(numbers);
	await expect(again.field('growth')).toHaveValue('20');
	await expect(again.field('scale', 'log')).toBeChecked();
	await expect(again.field('yardsticks')).toBeChecked();
	await expect(again.status).toBeHidden();
	await again.reset.click();
	await expect(page).toHaveURL((url) => url.search === '');
});

test('what a link says that cannot be used is named, and the rest is', async ({ page }) => {
	const chart = await openProjection(page, link('growth=999&unit=patients&colour=red'));
	await expect(chart.status).toBeVisible();
	await expect(chart.status).toHaveText(
		fill(words.projection.ignored, { items: 'growth=999, colour=red' }),
	);
	await expect(chart.field('growth')).toHaveValue('16.3');
	expect((await chart.row(2025))[1]).toBe('34.5');
	const usual = await chart.pixels();
	await page.goto('./');
	expect(await (await openProjection(page, link('unit=patients'))).pixels()).toBe(usual);
});

test('a link of an unknown version is named', async ({ page }) => {
	const chart = await openProjection(page, `?chart=${chartId}&v=9&growth=20`);
	await expect(chart.status).toContainText('v=9');
	expect(await chart.row(2032)).toHaveLength(5);
});

for (const [name, query] of [
	['a script', '{}&{}=1&unit={}'.replaceAll('{}', '%3Cscript%3Edocument.title=1%3C/script%3E')],
	['an image', '%22%3E%3Cimg%20src=x%20onerror=document.title=1%3E'],
	['NaN', 'NaN&start=NaN&price=NaN'],
	['infinity', '1e309&start=-1e309&price=Infinity'],
	['10,000 characters', '9'.repeat(10_000)],
	['a prototype', '__proto__&__proto__=1&constructor=1&unit=toString'],
] as const) {
	test(`${name} in a link does nothing`, async ({ page }) => {
		const usual = await cells((await openProjection(page)).table);
		const title = await page.title();
		const chart = await openProjection(page, link(`growth=${query}`));
		expect(await cells(chart.table)).toEqual(usual);
		await expect(chart.status).toBeVisible();
		await expect(chart.status.locator('*')).toHaveCount(0);
		expect((await chart.status.textContent())?.length).toBeLessThan(400);
		await expect(page).toHaveTitle(title);
	});
}
