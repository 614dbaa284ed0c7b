// npm run build: builds into a folder of its own and puts that in the place of dist/ only when it
// is complete. A build that fails or is interrupted leaves dist/ as it was.
//   node src/tools/build.mjs [--root <folder>] [--no-compress]
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compress } from './compress.mjs';
import { takeLock } from './lock.mjs';
import { astroBin, astroEnv, isMain, projectNode, run, seconds } from './project.mjs';
import { buildPaths, cleanDeadBuilds, swapIn } from './swap.mjs';

/**
 * Runs `astro build` into a folder, with its output shown.
 * @param {string} root the project's folder
 * @param {string} outDir where to build to
 * @returns {Promise<number>} its exit code
 */
export function astroBuild(root, outDir) {
	const args = [astroBin(root), 'build', '--root', root, '--outDir', outDir];
	return run(projectNode(), args, { cwd: root, env: astroEnv() });
}

/**
 * Builds the site and swaps it into dist/.
 * @param {string} root the project's folder
 * @param {{ builder?: typeof astroBuild, swap?: typeof swapIn, log?: (line: string) => void,
 *   squeeze?: typeof compress | null, signal?: AbortSignal }} [options] what tests replace, and
 *   `squeeze: null` for a build without compressed files; aborting stops before the swap
 * @returns {Promise<number>} exit code: 0 only when dist/ is the new build
 */
export async function build(root, options = {}) {
	const { builder = astroBuild, swap = swapIn, squeeze = compress, log = console.log } = options;
	const { signal } = options;
	const started = performance.now();
	const paths = buildPaths(root);
	const giveBack = await takeLock(paths.lock, {
		onWait: (holder) => log(`Another build (process ${holder}) is running: waiting for it.`),
	});
	try {
		for (const line of cleanDeadBuilds(root)) log(`Cleaned up: ${line}.`);
		rmSync(paths.work, { recursive: true, force: true });
		mkdirSync(paths.work, { recursive: true });
		const code = await builder(root, paths.out);
		if (signal?.aborted) {
			log('Build interrupted: dist/ is as it was.');
			return 130;
		}
		if (code !== 0) {
			log(`Build failed (exit code ${code}): dist/ is as it was.`);
			return code;
		}
		if (!existsSync(paths.out)) {
			log('Build failed: Astro wrote nothing. dist/ is as it was.');
			return 1;
		}
		if (squeeze) {
			const began = performance.now();
			const { files, made } = await squeeze(paths.out);
			log(`Compressed ${files} files, ${made} anew, in ${seconds(began)}.`);
			if (signal?.aborted) {
				log('Build interrupted: dist/ is as it was.');
				return 130;
			}
		}
		swap(paths);
		log(`Built dist/ in ${seconds(started)}.`);
		return 0;
	} finally {
		// If even putting the old dist/ back failed, it stays here for the next build to restore.
		if (!existsSync(paths.old) || existsSync(paths.dist)) {
			rmSync(paths.work, { recursive: true, force: true });
		}
		giveBack();
	}
}

if (isMain(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			root: { type: 'string', default: '.' },
			'no-compress': { type: 'boolean', default: false },
		},
	});
	const stop = new AbortController();
	for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(name, () => {
			stop.abort();
			// While it still waits for another build there is nothing to tidy up.
			if (!existsSync(buildPaths(path.resolve(values.root)).work)) process.exit(130);
		});
	}
	try {
		process.exitCode = await build(path.resolve(values.root), {
			signal: stop.signal,
			...(values['no-compress'] && { squeeze: null }),
		});
	} catch (error) {
		console.error(`Build failed: ${error instanceof Error ? error.message : error}`);
		process.exitCode = 1;
	}
}
