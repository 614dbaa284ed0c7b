import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { DiskCache, versions } from '../../lib/disk-cache.ts';
import { type PageScan, scanPage } from './scan.ts';

/** What was built, as the checks see it. */
export interface BuiltSite {
	/** Origin the site is published at, without a trailing slash. */
	origin: string;
	/** Base path with a slash at both ends; `/` where there is none. */
	base: string;
	/** Every file, as a path in the build folder with forward slashes. */
	files: Set<string>;
	/** What was found in each page, by the path of its file. */
	pages: Map<string, PageScan>;
}

/** Something wrong on a page, before its source has been looked for. */
export interface SiteProblem {
	/** File of the page in the build folder. */
	page: string;
	field: string;
	given: string;
	wanted: string;
	/** Next step, e.g. the nearest address that exists. */
	hint?: string | undefined;
	/** Texts by which the place can be found in the content files, the best first. */
	needles: string[];
}

/** Base path with a slash at both ends. */
export function slashed(base: string): string {
	return `/${base}/`.replace(/\/{2,}/g, '/');
}

/** Address of a built file: `a/index.html` is `/a/`. */
export function addressOf(file: string, base: string): string {
	return base + file.replace(/(^|\/)index\.html$/, '$1');
}

const scanner = readFileSync(new URL('scan.ts', import.meta.url), 'utf8');
const scans = new DiskCache('scans', `${scanner} ${versions('htmlparser2')} ${process.version}`);

/** What one pass over a page finds. A page that has not changed since an earlier build needs none. */
async function scanned(html: Buffer): Promise<PageScan> {
	return deserialize(
		await scans.get(html, async () => new Uint8Array(serialize(scanPage(html.toString())))),
	);
}

/** Read a build folder: the names of its files, and one pass over each page. */
export async function readSite(folder: string, site: string, base: string): Promise<BuiltSite> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
		.map((file) => file.replaceAll('\\', '/').replace(/^\//, ''))
		.sort();
	const pages = new Map<string, PageScan>();
	// One after the other: a thousand pages at once would fill the memory.
	for (const file of files) {
		if (!file.endsWith('.html')) continue;
		pages.set(file, await scanned(await readFile(join(folder, file))));
	}
	return { origin: new URL(site).origin, base: slashed(base), files: new Set(files), pages };
}
