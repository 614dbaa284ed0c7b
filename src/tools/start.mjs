// npm start: installs what is missing, builds the site, serves it. Runs on a bare system Node 20+.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { freePort } from './port.mjs';
import {
	astroBin,
	astroEnv,
	isMain,
	npmCommand,
	projectNode,
	repoRoot,
	run,
	seconds,
} from './project.mjs';
import { uncoloured } from './steps.mjs';

const host = '127.0.0.1';

/**
 * The address in what `astro preview` printed, with the base path if there is one.
 * @param {string} output its output so far
 * @returns {string | null} the address, ending in a slash, or null if it is not there yet
 */
export function servedAddress(output) {
	const found = uncoloured(output).match(/http:\/\/127\.0\.0\.1:\d+[^\s"'\\]*(?=[\s"'\\])/)?.[0];
	return found ? found.replace(/\/*$/, '/') : null;
}

/**
 * Serves dist/ until it is stopped.
 * @param {number} port port to serve on
 * @param {(address: string) => void} onReady told the address once it answers
 * @returns {Promise<number>} exit code: 0 when it was stopped with Ctrl-C or SIGTERM
 */
export function serve(port, onReady) {
	const args = [astroBin(), 'preview', '--ignore-lock', '--host', host, '--port', String(port)];
	const child = spawn(projectNode(), args, {
		cwd: repoRoot,
		env: astroEnv(),
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let output = '';
	let ready = false;
	let stopping = false;
	child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
		if (ready) return;
		output += text;
		const address = servedAddress(output);
		if (!address) return;
		ready = true;
		onReady(address);
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => {
			stopping = true;
			child.kill('SIGTERM');
		});
	}
	return new Promise((resolve) => {
		child.on('error', (error) => {
			console.error(`Could not start the server: ${error.message}`);
			resolve(1);
		});
		child.on('exit', (code) => {
			if (stopping) return resolve(0);
			process.stdout.write(ready ? '' : output);
			console.error('The server stopped by itself.');
			resolve(code || 1);
		});
	});
}

/**
 * The whole of `npm start`.
 * @returns {Promise<number>} exit code
 */
export async function start() {
	const began = performance.now();
	const install = await ensureInstalled();
	if (!install.ok) {
		console.error(`Nothing was built or served: ${install.note}.`);
		return 1;
	}
	const installTime = seconds(began);
	const building = performance.now();
	const npm = npmCommand(['run', 'build', '--silent', '--', '--no-compress']);
	const code = await run(npm.command, npm.args, { cwd: repoRoot, shell: npm.shell });
	if (code !== 0) {
		console.error('Nothing is served: the build failed or was interrupted (see above).');
		return code;
	}
	const buildTime = seconds(building);
	const serving = performance.now();
	return serve(await freePort(4321), (address) => {
		const times = `install ${installTime}, build ${buildTime}, server ${seconds(serving)}`;
		console.log(`Ready in ${seconds(began)} (${times}). Ctrl-C stops it.`);
		console.log(address);
	});
}

if (isMain(import.meta.url)) {
	try {
		process.exitCode = await start();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
