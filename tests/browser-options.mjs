// How Playwright starts the browser: no window, and no talk with anyone but the site.
import { findBrowser } from './browser.mjs';

/**
 * Launch options for the browser of this machine.
 * @returns {Promise<{ executablePath: string, args: string[] }>} for Playwright's `launchOptions`
 */
export async function launchOptions() {
	const { path } = await findBrowser();
	return {
		executablePath: path,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	};
}
