// End-to-end and accessibility tests, against the built site in dist/ as nginx serves it with the
// README's settings, or Cloudflare's server where there is no nginx: with all headers of the site.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { freePort } from '../src/tools/port.mjs';
import { launchOptions } from './browser-options.mjs';
import { findNginx } from './servers/nginx.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// Workers load this file again: they get the port that the first load chose from the environment.
process.env.E2E_PORT ??= String(await freePort());
const port = process.env.E2E_PORT;
const address = `http://127.0.0.1:${port}/`;
const server = findNginx() ? 'nginx' : 'cloudflare';

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
	timeout: 90_000,
	reporter: 'list',
	use: {
		baseURL: address,
		browserName: 'chromium',
		launchOptions: await launchOptions(),
	},
	webServer: {
		command: `"${process.execPath}" tests/servers/${server}.mjs --folder dist --port ${port}`,
		cwd: root,
		url: address,
		reuseExistingServer: false,
		timeout: 60_000,
	},
});
