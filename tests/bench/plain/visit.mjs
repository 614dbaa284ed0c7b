// One visit of a phone on a slow line: what was sent, when it painted, and when the chart answered.
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ mark: string, tip: string, live?: string }} Chart selectors: of a mark, of what it
 *   says when a pointer is on it, and of the chart once all its code has come */
/** @typedef {{ before: number, all: number, lcp: number, blocked: number, answer: number }} Visit
 *   bytes before scrolling and with the chart; largest contentful paint, blocking time and the first
 *   answer to a pointer, in milliseconds from the start of the visit */

const phone = { width: 390, height: 844 };
/** Lighthouse's slow 4G, and its middling phone. */
const line = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 90_000,
};
const slowdown = 4;

/**
 * A page with its network and processor slowed, counting what is sent.
 * @param {Browser} browser a browser
 */
async function open(browser) {
	const context = await browser.newContext({ viewport: phone });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', line);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const count = { bytes: 0 };
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		count.bytes += encodedDataLength;
	});
	await page.addInitScript(() => {
		const seen = { lcp: 0, blocked: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.lcp = entry.startTime;
		}).observe({ type: 'largest-contentful-paint', buffered: true });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
		}).observe({ type: 'longtask', buffered: true });
	});
	return { context, page, count };
}

/**
 * Reads the top, then scrolls to the chart.
 * @param {Browser} browser a browser
 * @param {string} url the page
 * @param {Chart} chart where its chart is
 * @returns {Promise<Omit<Visit, 'answer'>>} what was seen
 */
async function read(browser, url, { mark, live }) {
	const { context, page, count } = await open(browser);
	try {
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.waitForTimeout(500);
		const before = count.bytes;
		const { lcp, blocked } = await page.evaluate(
			() =>
				/** @type {{ seen: { lcp: number, blocked: number } }} */ (/** @type {unknown} */ (window))
					.seen,
		);
		await page.locator(mark).first().scrollIntoViewIfNeeded();
		if (live) await page.waitForSelector(live);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
		return { before, all: count.bytes, lcp, blocked };
	} finally {
		await context.close();
	}
}

/**
 * Goes straight to the chart and points at a mark until it answers.
 * @param {Browser} browser a browser
 * @param {string} url the page
 * @param {Chart} chart where its chart is
 * @returns {Promise<number>} milliseconds from the start of the visit
 */
async function hover(browser, url, { mark, tip }) {
	const { context, page } = await open(browser);
	try {
		await page.goto(url, { waitUntil: 'commit' });
		const target = page.locator(mark).first();
		await target.waitFor({ state: 'visible' });
		const shown = page.locator(`${tip}:visible`).first();
		while (!(await shown.isVisible())) {
			await target.evaluate((element) =>
				element.scrollIntoView({ block: 'center', behavior: 'instant' }),
			);
			const box = await target.boundingBox();
			if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		}
		return await page.evaluate(() => performance.now());
	} finally {
		await context.close();
	}
}

/**
 * Visits a page twice: once reading, once straight to the chart.
 * @param {Browser} browser a browser
 * @param {string} url the page
 * @param {Chart} chart where its chart is
 * @returns {Promise<Visit>} what was seen
 */
export async function visit(browser, url, chart) {
	return { ...(await read(browser, url, chart)), answer: await hover(browser, url, chart) };
}
