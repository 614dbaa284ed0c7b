// Which headers an address gets.
import type { InlineHashes } from './inline.ts';
import { commonHeaders, framelessPolicy, type Header } from './policy.ts';

/** Headers for addresses: one address, or with a last `*` all that begin so. */
export interface HeaderRule {
	/** Address from the root of the host, such as `/bio/data/*`. */
	path: string;
	headers: Header[];
}

/** How long a file may be kept without asking again. */
export const caching = {
	/** Its name changes with its content. */
	hashed: 'public, max-age=31536000, immutable',
	/** It may be kept, and is asked about each time. */
	other: 'public, max-age=0, must-revalidate',
};

/**
 * Folders and files that other sites read or show: frames, and everything to be downloaded. The code
 * of a frame is among them, for a host may lock the frame in a sandbox, where it has no origin.
 */
const open = new Set(['_astro', 'charts', 'data', 'embed', 'embed.js']);
/** What another page may put in a frame. */
const frames = new Set(['embed']);

/**
 * The rules for a built site. Every rule that fits an address applies; of a header that several of
 * them set, Cloudflare sends all values and Netlify's development server the last. So only
 * `Content-Security-Policy` is set twice, and its last value is whole without the first.
 * @param files every file of the build, from its root, with forward slashes
 * @param base the path the site is published under, such as `/` or `/bio/`
 * @param hashes of the inline code of its pages
 */
export function headerRules(files: string[], base: string, hashes: InlineHashes): HeaderRule[] {
	const root = `/${base}/`.replaceAll(/\/+/g, '/');
	const parts = new Map<string, string[]>();
	for (const file of files) {
		const [top = '', ...rest] = file.split('/');
		const key = rest.length > 0 ? `${top}/` : top;
		parts.set(key, [...(parts.get(key) ?? []), file]);
	}
	const rules = [...parts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, inside]) => ({
			path: `${root}${key === 'index.html' ? '' : key.endsWith('/') ? `${key}*` : key}`,
			headers: headersOf(key.replace(/\/$/, ''), inside, hashes),
		}));
	return [{ path: `${root}*`, headers: commonHeaders(hashes) }, ...rules];
}

/** Headers of one folder or file at the root of the site. */
function headersOf(name: string, files: string[], hashes: InlineHashes): Header[] {
	const hashed = name === '_astro';
	// Share images are shown by whoever shows a link.
	const shown = open.has(name) || files.some((file) => /\.(?:png|svg)$/.test(file));
	const headers: Header[] = [
		['Cache-Control', hashed ? caching.hashed : caching.other],
		['Cross-Origin-Resource-Policy', shown ? 'cross-origin' : 'same-origin'],
	];
	if (open.has(name)) headers.push(['Access-Control-Allow-Origin', '*']);
	if (!frames.has(name)) headers.push(['Content-Security-Policy', framelessPolicy(hashes)]);
	return headers;
}
