import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { article, cells, openProjection } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

/** A value of a file as the table writes it where it shows `shown`: rounded, a dash for a gap. */
function asShown(value: string | number | null | undefined, shown = ''): string {
	if (value === null || value === undefined || value === '') return '–';
	const places = /^[\d,]+(?:\.(\d+))?$/.exec(shown)?.[1]?.length ?? 0;
	const number = Number(value);
	if (Number.isNaN(number)) return String(value);
	const useGrouping = shown.includes(',');
	return number.toLocaleString('en-US', {
		minimumFractionDigits: places,
		maximumFractionDigits: places,
		useGrouping,
	});
}

test('Copy table copies the numbers shown, for a spreadsheet', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const chart = await openProjection(page, '?chart=car-t-projection&v=1&growth=20');
	await chart.menu(words.chart.share).click();
	await chart.figure.getByRole('button', { name: words.foot.copyTable }).click();
	await expect(chart.status).toHaveText(words.foot.tableCopied);
	const text = await page.evaluate(() => navigator.clipboard.readText());
	const copied = text.split('\n').map((line) => line.split('\t'));
	expect(copied).toEqual(await cells(chart.table));
	expect(copied.at(-1)?.slice(0, 2)).toEqual(['2032', '26.5']);
});

test('CSV and JSON hold the numbers of the table, for every chart', async ({ page }) => {
	await page.goto(article);
	const charts = await page.locator('figure.chart:not(.explorable)').all();
	expect(charts.length).toBeGreaterThan(1);
	for (const figure of charts) {
		const [, ...table] = await cells(figure.locator('table'));
		// Files end with columns that the page shows in another way, such as the addresses of sources.
		const written = (rows: (string | number | null | undefined)[][]) =>
			rows.map((row, i) => table[i]?.map((shown, j) => asShown(row[j], shown)));
		await figure.locator('summary', { hasText: words.chart.download }).click();
		const take = async (name: RegExp) => {
			const arriving = page.waitForEvent('download');
			await figure.getByRole('link', { name }).click();
			return readFile(await (await arriving).path(), 'utf8');
		};
		const csv: string[][] = parse(await take(/^CSV$/));
		expect(written(csv.slice(1))).toEqual(table);
		const json = JSON.parse(await take(/^JSON$/)) as {
			columns: { key: string }[];
			rows: Record<string, string | number | null>[];
		};
		const keys = json.columns.map(({ key }) => key);
		expect(written(json.rows.map((row) => keys.map((key) => row[key])))).toEqual(table);
	}
});
