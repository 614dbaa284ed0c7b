// Cloudflare's own server (workerd, through wrangler), which reads _headers and _redirects.
//   node tests/servers/cloudflare.mjs --folder <folder> --port <port>
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const options = /** @type {const} */ ({ folder: { type: 'string' }, port: { type: 'string' } });
const { folder = 'dist', port = '8788' } = parseArgs({ options }).values;
const manifest = createRequire(import.meta.url).resolve('wrangler/package.json');
const home = mkdtempSync(path.join(tmpdir(), 'cloudflare-'));
const args = [
	path.join(path.dirname(manifest), 'bin', 'wrangler.js'),
	...['pages', 'dev', path.resolve(folder)],
	...['--ip', '127.0.0.1', '--port', port, '--inspector-port', '0'],
	...['--compatibility-date', '2026-11-01', '--log-level', 'warn'],
];
// Settings, logs and state stay in a folder of their own; nothing is asked of or told to anyone.
const child = spawn(process.execPath, args, {
	cwd: home,
	stdio: ['ignore', 'inherit', 'inherit'],
	env: {
		...process.env,
		XDG_CONFIG_HOME: home,
		WRANGLER_HOME: home,
		WRANGLER_SEND_METRICS: 'false',
		WRANGLER_LOG_PATH: path.join(home, 'log'),
		CLOUDFLARE_CF_FETCH_ENABLED: 'false',
		CI: 'true',
	},
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.on(signal, () => void child.kill('SIGTERM'));
}
child.on('exit', (code) => {
	rmSync(home, { recursive: true, force: true });
	process.exitCode = code ?? 1;
});
