// Where the project's programs are, and how to run them. Builtins only: this file also runs on an
// older system Node before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository these tools belong to. */
export const repoRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The Node that the project installs for itself (the npm package `node`), or else this one.
 * @param {string} [root] the project's folder
 * @returns {string} path of the program
 */
export function projectNode(root = repoRoot) {
	const name = process.platform === 'win32' ? 'node.exe' : 'node';
	const own = path.join(root, 'node_modules', 'node', 'bin', name);
	return existsSync(own) ? own : process.execPath;
}

/**
 * How to start npm: through the npm that started us where there is one, which needs no shell.
 * @param {string[]} args npm's arguments
 * @param {NodeJS.ProcessEnv} [env] environment to read
 * @returns {{ command: string, args: string[], shell: boolean }} what to spawn
 */
export function npmCommand(args, env = process.env) {
	const cli = env.npm_execpath;
	if (cli && /npm-cli\.[cm]?js$/.test(cli)) {
		return { command: process.execPath, args: [cli, ...args], shell: false };
	}
	return { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Astro's command-line program, as the given folder resolves it (or else as this project does).
 * @param {string} [root] the project's folder
 * @returns {string} path of astro.mjs
 */
export function astroBin(root = repoRoot) {
	for (const from of [root, repoRoot]) {
		try {
			const main = createRequire(path.join(from, 'package.json')).resolve('astro/package.json');
			return path.join(path.dirname(main), 'bin', 'astro.mjs');
		} catch {
			// Not installed there: try the next one.
		}
	}
	throw new Error('Astro is not installed: run "npm ci" first.');
}

/**
 * The environment Astro runs in: no telemetry, no look for updates, and the same behaviour for
 * everyone. Astro moves `dev` and `preview` into the background and logs JSON when it believes that
 * an AI agent started it; the two *_BACKGROUND variables tell it that this is already settled.
 * @param {NodeJS.ProcessEnv} [env] environment to add to
 * @returns {NodeJS.ProcessEnv} a new environment
 */
export function astroEnv(env = process.env) {
	return {
		...env,
		ASTRO_TELEMETRY_DISABLED: '1',
		ASTRO_DISABLE_UPDATE_CHECK: 'true',
		ASTRO_DEV_BACKGROUND: '1',
		ASTRO_PREVIEW_BACKGROUND: '1',
	};
}

/**
 * Runs a program with our own input and output, passes SIGINT and SIGTERM on to it, and waits.
 * @param {string} command program
 * @param {string[]} args its arguments
 * @param {import('node:child_process').SpawnOptions} [options] further spawn options
 * @returns {Promise<number>} its exit code; 128 + n where signal n ended it, 127 if it did not start
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: 'inherit', ...options });
		const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
		process.on('SIGINT', forward).on('SIGTERM', forward);
		const done = (/** @type {number} */ code) => {
			process.off('SIGINT', forward).off('SIGTERM', forward);
			resolve(code);
		};
		child.on('error', (error) => {
			console.error(`Could not start ${command}: ${error.message}`);
			done(127);
		});
		child.on('exit', (code, signal) => {
			done(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 137));
		});
	});
}

/**
 * Whether the module at this address is the program that was started.
 * @param {string} moduleUrl the module's import.meta.url
 * @returns {boolean} true when it is
 */
export function isMain(moduleUrl) {
	return (
		process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(moduleUrl)
	);
}

/**
 * Seconds since a moment, as people read them.
 * @param {number} since from performance.now()
 * @returns {string} such as "3.2 s"
 */
export function seconds(since) {
	return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
