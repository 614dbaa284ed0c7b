// One build at a time: Astro's caches in .astro/ and its content store do not bear two writers.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './swap.mjs';

/**
 * Waits for a lock file and takes it. A lock whose holder is dead is taken over.
 * @param {string} file the lock file; it holds its owner's process id
 * @param {{ waitMs?: number, stepMs?: number, pid?: number, alive?: (pid: number) => boolean,
 *   onWait?: (holder: number) => void }} [options] limits, and what tests replace
 * @returns {Promise<() => void>} gives the lock back
 */
export async function takeLock(file, options = {}) {
	const { waitMs = 600_000, stepMs = 200, pid = process.pid, alive = isAlive } = options;
	const until = Date.now() + waitMs;
	let told = false;
	mkdirSync(path.dirname(file), { recursive: true });
	for (;;) {
		try {
			writeFileSync(file, String(pid), { flag: 'wx' });
			return () => {
				if (readHolder(file) === pid) rmSync(file, { force: true });
			};
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		}
		const holder = readHolder(file);
		if (holder !== null && (holder === pid || !alive(holder))) {
			rmSync(file, { force: true });
			continue;
		}
		if (holder !== null && !told) {
			told = true;
			options.onWait?.(holder);
		}
		if (Date.now() >= until) {
			throw new Error(`Another build (process ${holder}) still runs: stop it or remove ${file}.`);
		}
		await sleep(stepMs);
	}
}

/**
 * @param {string} file the lock file
 * @returns {number | null} the holder's process id; null when gone, or not yet written
 */
function readHolder(file) {
	try {
		return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
	} catch {
		return null;
	}
}
