// Putting a finished build in the place of dist/, and tidying up after builds that died.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * The folders one build works with. All are in the project, so that a rename is never a copy.
 * @param {string} root the project's folder
 * @param {number} [pid] the build's process id
 * @returns {{ work: string, out: string, old: string, dist: string, lock: string }} their paths
 */
export function buildPaths(root, pid = process.pid) {
	const work = path.join(root, '.build', String(pid));
	return {
		work,
		out: path.join(work, 'new'),
		old: path.join(work, 'old'),
		dist: path.join(root, 'dist'),
		lock: path.join(root, '.build', 'lock'),
	};
}

/**
 * Whether a process is alive.
 * @param {number} pid its id
 * @returns {boolean} true also for processes of other users
 */
export function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}

/**
 * Renames `out` to `dist`, with the old `dist` kept aside until that has worked. If another build
 * puts its own `dist` there in between, that one is moved aside too: the last to finish wins, and
 * each `dist` is whole.
 * @param {ReturnType<typeof buildPaths>} paths where things are
 * @param {(from: string, to: string) => void} [rename] replaces fs.renameSync in tests
 */
export function swapIn(paths, rename = renameSync) {
	const { out, old, dist } = paths;
	for (let attempt = 1; ; attempt++) {
		rmSync(old, { recursive: true, force: true });
		let aside = false;
		try {
			rename(dist, old);
			aside = true;
		} catch (error) {
			if (!hasCode(error, 'ENOENT')) throw error;
		}
		try {
			rename(out, dist);
			break;
		} catch (error) {
			const taken = hasCode(error, 'ENOTEMPTY', 'EEXIST') || existsSync(dist);
			if (taken && existsSync(out) && attempt < 10) continue;
			if (aside && !existsSync(dist)) rename(old, dist);
			throw error;
		}
	}
	rmSync(old, { recursive: true, force: true });
}

/**
 * Removes what dead builds left behind. If one died in the middle of its swap, with the old dist/
 * aside and no new one in place, the old one is put back first.
 * @param {string} root the project's folder
 * @param {(pid: number) => boolean} [alive] replaces isAlive in tests
 * @returns {string[]} what was done, in words
 */
export function cleanDeadBuilds(root, alive = isAlive) {
	const folder = path.join(root, '.build');
	const done = [];
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) {
		if (!/^\d+$/.test(name) || Number(name) === process.pid || alive(Number(name))) continue;
		const paths = buildPaths(root, Number(name));
		if (existsSync(paths.old) && !existsSync(paths.dist)) {
			renameSync(paths.old, paths.dist);
			done.push('put back the dist/ of an interrupted build');
		}
		rmSync(paths.work, { recursive: true, force: true });
		done.push(`removed what build ${name} left behind`);
	}
	return done;
}

/** @type {(error: unknown, ...codes: string[]) => boolean} */
function hasCode(error, ...codes) {
	return codes.includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '');
}
