import { templates } from '../support/pages.ts';
import { article } from '../support/projection.ts';
import { expect, test } from '../support/test.ts';

/** What the page notes while Tab goes through it. */
type Walk = { seen: Set<Element>; wrong: string[]; over: boolean };

test.use({ viewport: { width: 1440, height: 900 } });

test('the skip link leads past the menu', async ({ page }) => {
	await page.goto(article);
	await page.keyboard.press('Tab');
	const skip = page.locator('a.skip');
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
	await page.keyboard.press('Tab');
	const inside = await page.evaluate(
		() => document.activeElement?.closest('main')?.id ?? document.activeElement?.outerHTML,
	);
	expect(inside).toBe('main');
});

for (const address of templates) {
	test(`Tab goes through ${address} from end to end`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(address);
		// Charts are awake already: they wake as the reader comes near, maybe after Tab has passed.
		for (const chart of await page.locator('[data-island]').all()) {
			await chart.scrollIntoViewIfNeeded();
			await expect(chart).toHaveAttribute('data-live', /^(?:canvas|marks|explorable)$/);
		}
		const stops = await page.evaluate(() => {
			const walk = { seen: new Set<Element>(), wrong: [] as string[], over: false };
			Object.assign(window, { walk });
			document.addEventListener('focusin', ({ target }) => {
				const node = target as HTMLElement;
				// From the end of the page Tab goes back to its first place.
				if (node === [...walk.seen][0]) walk.over = true;
				if (walk.over) return;
				const shown = node.checkVisibility({ visibilityProperty: true });
				const fault = walk.seen.has(node) ? 'again' : shown ? '' : 'hidden';
				if (fault) walk.wrong.push(`${fault}: ${node.outerHTML.slice(0, 200)}`);
				walk.seen.add(node);
			});
			return document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')
				.length;
		});
		// One press for each place at most, and one to leave the page. The page itself keeps the record:
		// to ask it after each press would take several times as long.
		for (let presses = 0; presses <= stops; presses++) {
			await page.keyboard.press('Tab');
			if (presses % 25 > 0) continue;
			if (await page.evaluate(() => (window as unknown as { walk: Walk }).walk.over)) break;
		}
		const wrong = await page.evaluate(() => (window as unknown as { walk: Walk }).walk.wrong);
		expect(wrong).toEqual([]);
		const missed = await page.evaluate(() => {
			const { seen } = (window as unknown as { walk: Walk }).walk;
			const places = 'a[href], button:enabled, input:enabled, select, summary, [tabindex="0"]';
			return (
				[...document.querySelectorAll<HTMLElement>(places)]
					.filter((node) => node.checkVisibility({ visibilityProperty: true }))
					.filter((node) => !(node instanceof HTMLInputElement && node.type === 'radio'))
					// A dot of the timeline is for the pointer: its entry is in the list.
					.filter((node) => !node.closest('.lanes [aria-hidden]'))
					.filter((node) => !seen.has(node))
					.map((node) => node.outerHTML.slice(0, 200))
			);
		});
		expect(missed).toEqual([]);
	});
}
