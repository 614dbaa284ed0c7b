// The site on real servers: nginx with the README's settings and Cloudflare's own, each at the root
// of a host and under a path. deploy.mjs makes the second build.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { freePort } from '../../src/tools/port.mjs';
import { launchOptions } from '../browser-options.mjs';
import { findNginx } from '../servers/nginx.mjs';
import { subFolder, subPath } from './deploy.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Workers load this file again: they get the ports that the first load chose from the environment.
process.env.HOSTING_PORT ??= String(await freePort(20_000 + Math.floor(Math.random() * 20_000)));
const first = Number(process.env.HOSTING_PORT);

const servers = [...(findNginx() ? ['nginx'] : []), 'cloudflare'];
const places = [
	{ at: '/', folder: 'dist' },
	{ at: subPath, folder: subFolder },
];
const hosts = servers.flatMap((server) => places.map((place) => ({ server, ...place })));
const address = (index: number) => `http://127.0.0.1:${first + index}${hosts[index]?.at ?? '/'}`;

export default defineConfig({
	testDir: root,
	outputDir: `${root}test-results/hosting`,
	projects: hosts.map(({ server, at }, index) => ({
		name: `${server} at ${at}`,
		testMatch: 'tests/hosting/**/*.spec.ts',
		use: { baseURL: address(index) },
	})),
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	timeout: 60_000,
	// Longer than anything takes on a busy machine.
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: { browserName: 'chromium', launchOptions: await launchOptions() },
	webServer: hosts.map(({ server, folder }, index) => ({
		command: `"${process.execPath}" tests/servers/${server}.mjs --folder "${folder}" --port ${first + index}`,
		cwd: root,
		url: address(index),
		reuseExistingServer: false,
		timeout: 60_000,
	})),
});
