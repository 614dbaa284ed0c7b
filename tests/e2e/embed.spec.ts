import { type Host, host, hostPage, serve } from '../support/host.ts';
import { chartId } from '../support/projection.ts';
import { expect, test as quiet } from '../support/test.ts';

/** Opens a page of another site with our chart in it. */
type Open = (query?: string, options?: { script?: boolean; more?: string }) => Promise<Host>;

const test = quiet.extend<{ open: Open }>({
	open: async ({ page, baseURL }, use) => {
		const ours = (path: string) => new URL(path, baseURL).href;
		const servers: Awaited<ReturnType<typeof serve>>[] = [];
		await use(async (query = '', { script = true, more } = {}) => {
			const embed = ours(`embed/${chartId}/${query.replaceAll('&', '&amp;')}`);
			const served = await serve(hostPage(embed, script ? ours('embed.js') : null, more));
			servers.push(served);
			await page.goto(served.url);
			return host(page);
		});
		for (const { server } of servers) server.close();
	},
});

test.use({ allowProblems: [/^request to another host: http:\/\/127\.0\.0\.1:\d+\/$/] });

const light = 'rgb(255, 253, 248)';
const dark = 'rgb(25, 32, 29)';

async function expectFits({ height, needed }: Host): Promise<void> {
	await expect(async () => expect(await height()).toBe(await needed())).toPass({ timeout: 5_000 });
}

test('the frame is as high as its chart, also when that changes', async ({ open }) => {
	const page = await open();
	await expectFits(page);
	const first = await page.height();
	expect(first).toBeGreaterThan(500);
	await page.inside.getByRole('radio', { name: 'Table' }).check();
	await expectFits(page);
	expect(await page.height()).not.toBe(first);
	await page.frame.evaluate((node) => node.setAttribute('width', '330'));
	await expectFits(page);
});

test('a script that comes after the chart still learns its height', async ({
	page,
	open,
	baseURL,
}) => {
	const frame = await open('', { script: false });
	await expect(frame.inside.locator('figure.chart')).toHaveAttribute('data-live', 'canvas');
	expect(await frame.height()).toBe(300);
	await page.addScriptTag({ url: new URL('embed.js', baseURL).href });
	await expectFits(frame);
});

test('the theme is the one that the host asks for, else the system’s', async ({
	page,
	open,
	baseURL,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	// What a reader chose on our own pages is not the host's.
	await page.goto(baseURL ?? '');
	await page.evaluate(() => localStorage.setItem('theme', 'dark'));
	const ground = ({ inside }: Host) => expect(inside.locator('html'));
	await ground(await open()).toHaveCSS('background-color', light);
	const fixed = await open('?theme=dark');
	await ground(fixed).toHaveCSS('background-color', dark);
	await expect(fixed.inside.locator('[data-status]')).toBeEmpty();
	await ground(await open('?theme=red')).toHaveCSS('background-color', light);
	await page.emulateMedia({ colorScheme: 'dark' });
	await ground(await open('?theme=light')).toHaveCSS('background-color', light);
});

test('an old link is restored in a frame, and its headline leads to the chart’s page', async ({
	page,
	open,
}) => {
	const { inside } = await open(`?theme=dark&chart=${chartId}&v=1&growth=20&view=table`);
	await expect(inside.locator('[data-field="growth"]')).toHaveValue('20');
	await expect(inside.locator('table')).toBeVisible();
	await inside.locator('h1 a').click();
	await expect(page).toHaveURL(new RegExp(`/charts/${chartId}/$`));
});

test('what a hostile host says to the chart does nothing', async ({ page, open }) => {
	const target = await open();
	await expectFits(target);
	const figure = target.inside.locator('main');
	const before = await figure.innerHTML();
	await page.evaluate(() => {
		const frame = document.querySelector('iframe')?.contentWindow;
		const html = '<img src=x onerror="document.title=1">';
		for (const message of [
			html,
			{ source: 'bio-peninsula', id: html, height: 1, theme: 'dark', view: 'table' },
			{ type: 'resize', location: 'javascript:document.title=1' },
			new ArrayBuffer(1e6),
			null,
		]) {
			frame?.postMessage(message, '*');
		}
	});
	await page.waitForTimeout(300);
	expect(await figure.innerHTML()).toBe(before);
});

test('the host’s script believes the chart’s own frame alone, and only a sane height', async ({
	page,
	open,
}) => {
	const shout = `parent.postMessage({ source: 'bio-peninsula', id: '${chartId}', height: 4000 }, '*')`;
	const target = await open('', { more: `<iframe srcdoc="<script>${shout}</script>"></iframe>` });
	await expectFits(target);
	const height = await target.height();
	await page.evaluate(() => {
		postMessage({ source: 'bio-peninsula', id: 'x', height: 4000 }, '*');
	});
	await target.inside.locator('body').evaluate(() => {
		const say = (message: unknown) => parent.postMessage(message, '*');
		for (const value of [1e9, 99, -500, Number.NaN, '4000', null, [4000], { valueOf: 1 }]) {
			say({ source: 'bio-peninsula', id: 'x', height: value });
		}
		say({ source: 'someone-else', height: 4000 });
		say('bio-peninsula');
		say(null);
	});
	await page.waitForTimeout(300);
	expect(await target.height()).toBe(height);
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the chart is there at the height given, and the rest can be scrolled to', async ({
		open,
	}) => {
		const { inside, frame } = await open();
		await expect(inside.locator('svg:visible .point').first()).toBeVisible();
		expect((await frame.boundingBox())?.height).toBeLessThan(310);
		const sources = inside.locator('.chart-sources');
		await sources.scrollIntoViewIfNeeded();
		await expect(sources).toBeInViewport();
		await expect(inside.locator('.script-failed')).toBeHidden();
	});
});
