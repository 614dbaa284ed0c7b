// What tests/browser.mjs asks of this machine, and how a browser is installed on it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { aptInstall, aptReasonHere } from './apt.mjs';
import { repoRoot, run } from './project.mjs';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const minute = 60_000;

/**
 * Where Chrome and Chromium usually are: on the PATH, or in their usual place on this system.
 * @param {NodeJS.Platform} platform the system
 * @param {NodeJS.ProcessEnv} env its environment
 * @returns {string[]} paths to try, best first
 */
export function usualPaths(platform, env) {
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
		return folders
			.filter((folder) => folder !== undefined)
			.flatMap((folder) =>
				['Google\\Chrome', 'Chromium'].map((app) =>
					path.win32.join(folder, app, 'Application', 'chrome.exe'),
				),
			);
	}
	const onPath = (env.PATH ?? '').split(':').filter(Boolean);
	const found = names.flatMap((name) => onPath.map((folder) => path.posix.join(folder, name)));
	if (platform !== 'darwin') return found;
	const apps = ['Google Chrome', 'Chromium'];
	return [...found, ...apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)];
}

/**
 * Whether a browser program starts. Some are only a note that another package is needed, some lack
 * a library. On Windows `--version` would open a window, so there it is not asked.
 * @param {string} program its path
 * @returns {boolean} true when it told its version
 */
export function starts(program) {
	if (process.platform === 'win32') return true;
	const asked = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
	return asked.status === 0 && /\d+\.\d+/.test(asked.stdout);
}

/**
 * This machine, as tests/browser.mjs asks about it.
 * @returns {import('../../tests/browser.mjs').Probe} the probe
 */
export function systemProbe() {
	return {
		envPath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
		playwrightPath: async () => {
			try {
				const { chromium } = await import('@playwright/test');
				return chromium.executablePath();
			} catch {
				return null;
			}
		},
		machinePaths: () => usualPaths(process.platform, process.env),
		exists: existsSync,
		starts,
	};
}

/**
 * The ways to get a browser, in order.
 * @returns {import('../../tests/browser.mjs').Installer[]} the installers
 */
export function browserInstallers() {
	return [
		{
			name: "Playwright's download",
			applies: () => null,
			install: async () => {
				const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
				const args = [cli, 'install', 'chromium', '--no-shell'];
				return (await run(process.execPath, args, limits(4 * minute))) === 0;
			},
		},
		{
			name: "apt-get's chromium",
			applies: aptReasonHere,
			install: async () => {
				const ok = await aptInstall(['chromium']);
				// Best effort: Korean text is laid out with real glyphs, but no test hangs on it.
				if (ok) await aptInstall(['fonts-noto-cjk'], { update: false });
				return ok;
			},
		},
	];
}

/** @type {(timeout: number) => import('node:child_process').SpawnOptions} */
function limits(timeout) {
	return { cwd: repoRoot, timeout, killSignal: 'SIGKILL' };
}
