// nginx with the site's own settings, as the README has them, on a port of this machine.
//   node tests/servers/nginx.mjs --folder <folder> --port <port>
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nginxFor } from '../../src/tools/nginx.mjs';
import { isMain } from '../../src/tools/project.mjs';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * nginx on this machine.
 * @returns {string | null} its program, or null where there is none that starts
 */
export function findNginx() {
	const starts = (/** @type {string} */ program) => spawnSync(program, ['-v']).status === 0;
	return ['nginx', ...places].find((program) => starts(program)) ?? null;
}

/**
 * nginx's main settings: everything it writes stays in one folder.
 * @param {string} home that folder
 * @param {string} site the settings of the site, a file for conf.d
 * @returns {string} text of nginx.conf
 */
function mainConfig(home, site) {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `  ${name}_temp_path ${home}/${name};`,
	);
	return `${existsSync(brotliModule) ? `load_module ${brotliModule};\n` : ''}${
		process.getuid?.() === 0 ? 'user root;\n' : ''
	}daemon off;
worker_processes 2;
pid ${home}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
${temporary.join('\n')}
  include ${site};
}
`;
}

/**
 * Serves a folder until the process is stopped.
 * @param {string} folder what stands at the root of the host, with `_headers` and `_redirects`
 * @param {number} port port of 127.0.0.1
 * @returns {{ stop: () => Promise<void>, ended: Promise<number> }} ways to end it
 */
export function serveNginx(folder, port) {
	const program = findNginx();
	if (!program) throw new Error('There is no nginx on this machine.');
	const home = mkdtempSync(path.join(tmpdir(), 'nginx-'));
	mkdirSync(path.join(home, 'logs'));
	const site = path.join(home, 'site.conf');
	const brotli = existsSync(brotliModule);
	writeFileSync(site, nginxFor(folder, { root: folder, listen: `127.0.0.1:${port}`, brotli }));
	const config = path.join(home, 'nginx.conf');
	writeFileSync(config, mainConfig(home, site));
	const child = spawn(program, ['-p', home, '-e', 'stderr', '-c', config], { stdio: 'inherit' });
	/** @type {Promise<number>} */
	const ended = new Promise((resolve) => {
		child.on('exit', (code) => {
			rmSync(home, { recursive: true, force: true });
			resolve(code ?? 1);
		});
	});
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
	};
	return { stop, ended };
}

if (isMain(import.meta.url)) {
	const options = /** @type {const} */ ({ folder: { type: 'string' }, port: { type: 'string' } });
	const { folder = 'dist', port = '8080' } = parseArgs({ options }).values;
	const server = serveNginx(path.resolve(folder), Number(port));
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.on(signal, () => void server.stop());
	}
	process.exitCode = await server.ended;
}
