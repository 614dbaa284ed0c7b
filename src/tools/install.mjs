// Whether `npm ci` is needed, and running it. Builtins only (see project.mjs).
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npmCommand, projectNode, repoRoot, run } from './project.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   link?: boolean, dependencies?: Record<string, string>,
 *   devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Compares what package-lock.json asks for with what npm noted that it installed.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @returns {string | null} why an install is needed, or null
 */
export function lockDifference(wanted, installed) {
	const want = wanted.packages ?? {};
	const have = installed.packages ?? {};
	for (const [name, entry] of Object.entries(want)) {
		if (name === '') continue;
		const found = have[name];
		// Optional packages are those of other systems, which npm leaves out.
		if (!found && (entry.optional || entry.devOptional)) continue;
		if (!found) return `${name} is not installed`;
		if (found.version !== entry.version) {
			return `${name} is ${found.version}, package-lock.json has ${entry.version}`;
		}
		if (entry.integrity && found.integrity && entry.integrity !== found.integrity) {
			return `${name} has another checksum than package-lock.json`;
		}
	}
	const extra = Object.keys(have).find((name) => !(name in want) && !have[name]?.optional);
	return extra ? `${extra} is not in package-lock.json` : null;
}

/**
 * Whether package.json asks for other packages than package-lock.json was made from.
 * @param {LockedPackage} manifest package.json
 * @param {LockedPackage} locked the lock's entry for the project itself
 * @returns {boolean} true when they differ
 */
export function manifestDiffers(manifest, locked) {
	const all = (/** @type {LockedPackage} */ of) =>
		Object.entries({ ...of.dependencies, ...of.devDependencies })
			.map(([name, range]) => `${name}@${range}`)
			.sort()
			.join(' ');
	return all(manifest) !== all(locked);
}

/**
 * How to install. `npm ci` refuses a lock that lacks optional packages which its own packages name,
 * as happens when a registry does not have the builds for every system. `npm install --no-save`
 * installs the same locked versions and leaves the lock as it is.
 * @param {Lock} lock package-lock.json
 * @returns {string[]} npm's arguments
 */
export function installCommand(lock) {
	const packages = lock.packages ?? {};
	const has = new Set(Object.keys(packages).map((name) => name.split('node_modules/').at(-1)));
	const named = Object.values(packages).flatMap((entry) =>
		Object.keys(entry.optionalDependencies ?? {}),
	);
	return named.every((name) => has.has(name)) ? ['ci'] : ['install', '--no-save'];
}

/**
 * Whether the packages have to be installed, judged from the project's folder.
 * @param {string} [root] the project's folder
 * @returns {string | null} the reason in words, or null when all is there
 */
export function installNeeded(root = repoRoot) {
	const read = (/** @type {string[]} */ ...names) => readJson(path.join(root, ...names));
	if (!existsSync(path.join(root, 'node_modules'))) return 'node_modules is missing';
	if (!existsSync(path.join(root, 'node_modules', '.package-lock.json'))) {
		return 'the last install did not finish';
	}
	try {
		const wanted = read('package-lock.json');
		if (manifestDiffers(read('package.json'), wanted.packages?.[''] ?? {})) {
			return 'package.json and package-lock.json differ';
		}
		return lockDifference(wanted, read('node_modules', '.package-lock.json'));
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * Installs the locked packages if they are not all there.
 * @param {string} [root] the project's folder
 * @returns {Promise<{ ok: boolean, note: string }>} whether all is there now, and a line to print
 */
export async function ensureInstalled(root = repoRoot) {
	const reason = installNeeded(root);
	if (!reason) return { ok: true, note: 'nothing to install' };
	const locked = readJson(path.join(root, 'package-lock.json'));
	if (manifestDiffers(readJson(path.join(root, 'package.json')), locked.packages?.[''] ?? {})) {
		return { ok: false, note: `${reason}, and the lock is out of date: run "npm install"` };
	}
	const command = installCommand(locked);
	console.log(`Installing packages (npm ${command.join(' ')}): ${reason}.`);
	const npm = npmCommand([...command, '--loglevel=error', '--no-audit', '--no-fund']);
	const code = await run(npm.command, npm.args, { cwd: root, shell: npm.shell });
	if (code !== 0) return { ok: false, note: `npm ${command[0]} failed with exit code ${code}` };
	if (projectNode(root) === process.execPath && Number.parseInt(process.versions.node, 10) < 24) {
		return { ok: false, note: 'the npm package "node" brought no Node 24: use Node 24 yourself' };
	}
	return { ok: true, note: 'packages installed' };
}

/** @type {(file: string) => any} */
function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}
