// What is put on a host: the build as it is, or one made for a path, in the folders of that path.
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from '../../src/tools/build.mjs';
import { compress } from '../../src/tools/compress.mjs';
import { isMain, repoRoot } from '../../src/tools/project.mjs';

/** Path that the second deployment is made for. */
export const subPath = '/sub/path/';
/** Folder that its host serves. */
export const subFolder = path.join(repoRoot, '.build', 'sub-path');

/**
 * Lays out a build made for a path, as the README says: the site in the folders of its path, and
 * `_headers` and `_redirects` at the root of the host.
 * @param {string} dist the build
 * @param {string} base the path it was made for
 * @param {string} folder where the host's files go
 */
export function layOut(dist, base, folder) {
	const site = path.join(folder, base);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(site, { recursive: true });
	cpSync(dist, site, { recursive: true });
	for (const name of ['_headers', '_redirects']) {
		renameSync(path.join(site, name), path.join(folder, name));
	}
}

if (isMain(import.meta.url)) {
	process.env.BASE_PATH = subPath;
	/** @param {{ out: string }} paths */
	const keep = ({ out }) => {
		const made = `${subFolder}-dist`;
		rmSync(made, { recursive: true, force: true });
		renameSync(out, made);
		layOut(made, subPath, subFolder);
		rmSync(made, { recursive: true });
	};
	// One folder is enough to see that compressed files are sent.
	/** @param {string} out */
	const squeeze = (out) => compress(path.join(out, 'articles', 'car-t'));
	process.exitCode = await build(repoRoot, { swap: keep, squeeze });
}
