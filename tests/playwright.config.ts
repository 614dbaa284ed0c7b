// End-to-end and accessibility tests, against the built site in dist/ as `astro preview` serves it.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { freePort } from '../src/tools/port.mjs';
import { astroBin, astroEnv } from '../src/tools/project.mjs';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = await findBrowser();

// Workers load this file again: they get the port that the first load chose from the environment.
process.env.E2E_PORT ??= String(await freePort());
const port = process.env.E2E_PORT;
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');
const address = `http://127.0.0.1:${port}${base}`;
const preview = [process.execPath, astroBin(root), 'preview', '--ignore-lock'];
const command = [...preview, '--host', '127.0.0.1', '--port', port];

export default defineConfig({
	testDir: root,
	outputDir: `${root}test-results`,
	projects: [
		{ name: 'e2e', testMatch: 'tests/e2e/**/*.spec.ts' },
		{ name: 'a11y', testMatch: 'tests/a11y/**/*.spec.ts' },
	],
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	timeout: 30_000,
	reporter: 'list',
	use: {
		baseURL: address,
		browserName: 'chromium',
		launchOptions: {
			executablePath: browser.path,
			args: [
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		command: command.map((part) => `"${part}"`).join(' '),
		cwd: root,
		env: Object.fromEntries(
			Object.entries(astroEnv()).filter(
				(entry): entry is [string, string] => entry[1] !== undefined,
			),
		),
		url: address,
		reuseExistingServer: false,
		timeout: 60_000,
	},
});
