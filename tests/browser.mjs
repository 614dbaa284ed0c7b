// Finds the browser for the Playwright tests, and gets one where there is none. Plain ESM, so that
// Playwright's configuration can import it. As a program it makes sure that there is a browser.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserInstallers, systemProbe } from '../src/tools/browser-system.mjs';

/**
 * @typedef {{ path: string, from: string }} Browser a program and where it comes from
 * @typedef {object} Probe what is asked of the machine
 * @property {string | undefined} envPath PLAYWRIGHT_CHROMIUM_PATH
 * @property {() => Promise<string | null>} playwrightPath where Playwright keeps its own Chromium
 * @property {() => string[]} machinePaths Chrome or Chromium programs on this machine, best first
 * @property {(path: string) => boolean} exists whether a file is there
 * @property {(path: string) => boolean} starts whether the program starts at all
 * @typedef {{ name: string, applies: () => string | null, install: () => Promise<boolean> }}
 *   Installer a way to get a browser; `applies` gives a reason why it cannot be used here, or null
 */

/**
 * The browser to use, in order: PLAYWRIGHT_CHROMIUM_PATH, Playwright's own, the machine's.
 * @param {Probe} [probe] replaces the machine in tests
 * @returns {Promise<Browser | null>} null when there is none
 */
export async function chooseBrowser(probe = systemProbe()) {
	if (probe.envPath) {
		if (probe.exists(probe.envPath)) {
			return { path: probe.envPath, from: 'PLAYWRIGHT_CHROMIUM_PATH' };
		}
		throw new Error(`PLAYWRIGHT_CHROMIUM_PATH names ${probe.envPath}, which does not exist.`);
	}
	const own = await probe.playwrightPath();
	if (own && probe.exists(own) && probe.starts(own)) return { path: own, from: 'Playwright' };
	const found = probe.machinePaths().find((path) => probe.exists(path) && probe.starts(path));
	return found ? { path: found, from: 'this machine' } : null;
}

/**
 * The browser to use, for Playwright's configuration.
 * @param {Probe} [probe] replaces the machine in tests
 * @returns {Promise<Browser>} the browser
 */
export async function findBrowser(probe = systemProbe()) {
	const browser = await chooseBrowser(probe);
	if (browser) return browser;
	throw new Error('No Chromium or Chrome was found: run "npm run test:browser" to get one.');
}

/**
 * The browser to use, after trying to get one if there is none.
 * @param {Probe} [probe] replaces the machine in tests
 * @param {Installer[]} [installers] ways to get one, in order
 * @param {(line: string) => void} [log] told what is tried
 * @returns {Promise<Browser>} the browser
 */
export async function ensureBrowser(
	probe = systemProbe(),
	installers = browserInstallers(),
	log = console.log,
) {
	const present = await chooseBrowser(probe);
	if (present) return present;
	const tried = [];
	for (const { name, applies, install } of installers) {
		const reason = applies();
		if (reason) {
			tried.push(`${name} (${reason})`);
			continue;
		}
		log(`No browser yet: trying ${name}.`);
		const began = performance.now();
		const ok = await install();
		const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
		const browser = await chooseBrowser(probe);
		if (browser) {
			log(`${name} brought a browser in ${took}.`);
			return browser;
		}
		tried.push(`${name} (${ok ? 'brought none that starts' : 'failed'} after ${took})`);
		log(`${tried.at(-1)}.`);
	}
	throw new Error(
		`No browser for the end-to-end tests: tried ${tried.join(', ')}. ` +
			'Install Chrome or Chromium, or name one in PLAYWRIGHT_CHROMIUM_PATH.',
	);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	try {
		const { path, from } = await ensureBrowser();
		console.log(`Browser: ${path} (from ${from}).`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
