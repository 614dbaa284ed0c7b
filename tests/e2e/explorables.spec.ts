import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const article = './articles/diagnostics/';

/** The parts of an explorable, as a reader meets them. */
function parts(page: Page, id: string) {
	const figure = page.locator(`#${id}`);
	return {
		figure,
		drawings: figure.locator('svg.drawing:visible'),
		result: figure.locator('[data-result]'),
		answer: async () => (await figure.locator('.answer:visible').textContent()) ?? '',
		slider: (name: string) => figure.locator(`[data-slider="${name}"]`),
		number: (name: string) => figure.locator(`[data-number="${name}"]`),
		cases: figure.getByRole('radio'),
		status: figure.locator('[data-status]'),
	};
}

async function open(page: Page, id: string, where = 'diagnostics') {
	await page.goto(`./articles/${where}/`);
	const found = parts(page, id);
	await found.figure.scrollIntoViewIfNeeded();
	await expect(found.figure).toHaveAttribute('data-live', 'explorable');
	return found;
}

/** Numbers that a text begins with or holds, thousands without their commas. */
const numbers = (text: string) =>
	[...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([found]) => Number(found.replaceAll(',', '')));

/** Dots of a tone in a drawing, from the strokes of its path. */
const dots = (drawing: Locator, tone: string) =>
	drawing
		.locator(`path.${tone}`)
		.evaluateAll((paths) =>
			paths
				.flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/[hv](\d+)\.1/g)])
				.reduce((sum, [, run]) => sum + Number(run) + 1, 0),
		);

test('the keyboard moves a slider, and the sentence and the picture agree', async ({ page }) => {
	const { slider, number, result, answer, drawings, cases } = await open(page, 'base-rate');
	await slider('infected').focus();
	for (let presses = 0; presses < 10; presses++) await page.keyboard.press('ArrowRight');
	const infected = Number(await number('infected').inputValue());
	// Ten steps of a twentieth of a power of ten: about 3.2 times as many.
	expect(infected).toBeGreaterThan(300);
	expect(infected).toBeLessThan(400);
	await expect(result).toContainText(`${infected} are infected`);
	await expect(cases.and(page.locator(':checked'))).toHaveCount(0);
	const [positives = 0, wrong = 0] = numbers(await answer());
	expect(await dots(drawings.last(), 'stress')).toBe(wrong);
	expect(await dots(drawings.last(), 'main')).toBe(positives - wrong);
	const tones = ['main', 'stress', 'other', 'rest'];
	const field = await Promise.all(tones.map((tone) => dots(drawings.first(), tone)));
	expect(field.reduce((sum, each) => sum + each)).toBe(10_000);

	await page.keyboard.press('Home');
	await expect(number('infected')).toHaveValue('10');
	await expect(slider('infected')).toHaveAttribute('aria-valuetext', '10');
});

test('with few infected most positives are wrong, with many few are', async ({ page }) => {
	const { cases, answer, number } = await open(page, 'base-rate');
	const share = async () => {
		const [positives = 0, wrong = 0] = numbers(await answer());
		return wrong / positives;
	};
	await cases.nth(1).check();
	expect(await share()).toBeGreaterThan(0.5);
	const strip = await number('specificity').inputValue();
	await cases.nth(2).check();
	expect(await share()).toBeLessThan(0.1);
	await expect(number('specificity')).toHaveValue(strip);
});

test('ten times less virus is seen 3.3 rounds later, wherever it starts', async ({ page }) => {
	const { number, answer, status } = await open(page, 'pcr-doubling');
	for (const start of ['20', '12345', '10000000']) {
		await number('start').fill(start);
		const [round = 0, later = 0] = numbers(await answer());
		expect(later - round).toBeCloseTo(3.3, 0);
	}
	const before = await answer();
	await number('start').fill('9');
	await expect(number('start')).toHaveAttribute('aria-invalid', 'true');
	await expect(status).toContainText('10,000,000');
	expect(await answer()).toBe(before);
	await number('start').fill('100');
	await expect(status).toBeEmpty();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const id of ['pcr-doubling', 'base-rate']) {
		test(`${id} has its picture, its text and its cases`, async ({ page }) => {
			await page.goto(article);
			const { drawings, answer, cases, figure } = parts(page, id);
			await expect(drawings).toHaveCount(2);
			const first = await answer();
			expect(first).toMatch(/\d/);
			await expect(figure.locator('.leaves-out')).toBeVisible();
			for (const control of await figure.locator('[data-slider]').all()) {
				await expect(control).toBeHidden();
			}
			const seen = new Set([first]);
			for (const each of (await cases.all()).slice(1)) {
				await each.check();
				await expect(drawings).toHaveCount(2);
				seen.add(await answer());
			}
			expect(seen.size).toBe(await cases.count());
		});
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`both are clean while they are used, ${colorScheme}`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme });
		for (const id of ['pcr-doubling', 'base-rate']) {
			const { cases, slider } = await open(page, id);
			await cases.last().check();
			await slider(id === 'base-rate' ? 'infected' : 'start').press('ArrowLeft');
			for (const width of [320, 1440]) {
				await page.setViewportSize({ width, height: 900 });
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide).toBeLessThanOrEqual(width);
				const { violations } = await new AxeBuilder({ page })
					.setLegacyMode()
					.include(`#${id}`)
					.analyze();
				expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.target}`)).toEqual([]);
			}
		}
	});
}

test('on paper the picture, the result and the cases stay, the controls go', async ({ page }) => {
	const { figure, drawings, result, slider, cases } = await open(page, 'base-rate');
	await page.emulateMedia({ media: 'print' });
	await expect(drawings).toHaveCount(2);
	await expect(result).toBeVisible();
	await expect(figure.locator('.case-text').last()).toBeVisible();
	await expect(cases.first()).toBeHidden();
	await expect(slider('infected')).toBeHidden();
});

/** Where the explorables of other articles stand, and whether a reader sets numbers or only chooses. */
const elsewhere = [
	['evidence-ladder', 'stem-cells'],
	['comparability', 'biosimilars'],
	['vein-to-vein', 'car-t'],
	['gene-test-1000', 'genomics'],
	['genomes-read', 'genomics'],
	['deal-anatomy', 'industry'],
	['what-would-have-to-be-true', 'next-decade'],
] as const;

for (const javaScriptEnabled of [true, false]) {
	test.describe(`in other articles, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		for (const [id, where] of elsewhere) {
			test(`${id}: each case has its own picture and sentence`, async ({ page }) => {
				await page.goto(`./articles/${where}/`);
				const { drawings, answer, cases, figure } = parts(page, id);
				const seen = new Set<string>();
				const pictures = await drawings.count();
				for (const each of await cases.all()) {
					await each.check();
					await expect(drawings).toHaveCount(pictures);
					seen.add(`${await answer()} ${await drawings.first().getAttribute('aria-label')}`);
				}
				expect(seen.size).toBe(await cases.count());
				await expect(figure.locator('.leaves-out')).toBeVisible();
			});
		}
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`in other articles they are clean and fit a telephone, ${colorScheme}`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 900 });
		for (const [id, where] of elsewhere) {
			await page.goto(`./articles/${where}/`);
			await parts(page, id).cases.last().check();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(320);
			const { violations } = await new AxeBuilder({ page })
				.setLegacyMode()
				.include(`#${id}`)
				.analyze();
			expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.target}`)).toEqual([]);
		}
	});
}

test('in Kymriah’s trial as many figures fall as are missing on the line', async ({ page }) => {
	await page.goto('./articles/car-t/');
	const { drawings, answer } = parts(page, 'vein-to-vein');
	const [lost = 0, enrolled = 0] = numbers(await answer());
	// Each person has one head: a dot for each step of its dashes, and one at the start.
	const heads = (where: string) =>
		drawings.locator(where).evaluateAll((paths) =>
			paths
				.filter((path) => path.getAttribute('stroke-linecap') === 'round')
				.flatMap((path) => {
					const step = Number(path.getAttribute('stroke-dasharray')?.split(' ')[1]);
					const runs = [...(path.getAttribute('d') ?? '').matchAll(/h-([\d.]+)/g)];
					return runs.map(([, run]) => Math.floor(Number(run) / step) + 1);
				})
				.reduce((sum, count) => sum + count, 0),
		);
	expect(await heads('.fell path')).toBe(lost);
	expect(await heads(':scope > path')).toBe(enrolled);
});

test('more genomes show more of the rarest variants, and never fewer common ones', async ({
	page,
}) => {
	const { slider, answer, drawings } = await open(page, 'genomes-read', 'genomics');
	await slider('people').focus();
	await page.keyboard.press('Home');
	let before: number[] = [10, 0, 100, 0, 100];
	for (let i = 0; i < 20; i++) {
		for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
		const now = numbers(await answer());
		for (const at of [0, 1, 3]) expect(now[at]).toBeGreaterThanOrEqual(before[at] ?? 0);
		before = now;
	}
	expect(before).toEqual([1_000_000, 100, 100, 100, 100]);
	// What Korea10K has not, of the four kinds: 13 and 81 of a hundred.
	expect(await dots(drawings.first(), 'other')).toBe(94);
});

test('a goal stays chosen while its growth is set, and its own pace arrives on time', async ({
	page,
}) => {
	const id = 'what-would-have-to-be-true';
	const { number, answer, cases } = await open(page, id, 'next-decade');
	await cases.nth(3).check();
	await expect(number('growth')).toHaveValue('8.1');
	await number('growth').fill('22.4');
	expect(await answer()).toContain('on time');
	await expect(cases.nth(3)).toBeChecked();
	await number('growth').fill('0');
	expect(await answer()).toContain('not come');
});
