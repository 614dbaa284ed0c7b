import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../../hosting/headers-file.ts';
import { type InlineHashes, inlineOf, merged } from '../../hosting/inline.ts';
import { redirectsFile } from '../../hosting/redirects.ts';
import { headerRules } from '../../hosting/rules.ts';
import { DiskCache, versions } from '../../lib/disk-cache.ts';

const reader = readFileSync(new URL('../../hosting/inline.ts', import.meta.url), 'utf8');
const known = new DiskCache('inline', `${reader} ${versions('htmlparser2')}`);

/** What is inline in a page. One that has not changed since an earlier build needs no second reading. */
async function cachedInline(html: Buffer): Promise<InlineHashes> {
	const kept = await known.get(html, async () =>
		new TextEncoder().encode(JSON.stringify(inlineOf(html.toString()))),
	);
	return JSON.parse(new TextDecoder().decode(kept));
}

/**
 * Writes `_headers` and `_redirects`, which Cloudflare and Netlify read, from what was built. On a
 * host of its own the site is its root; under a path both files belong at the root of the host.
 */
export function hosting(): AstroIntegration {
	let base = '/';
	return {
		name: 'hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const files = readdirSync(root, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
					.map((file) => file.replaceAll('\\', '/'))
					.sort();
				const pages = files.filter((file) => file.endsWith('.html'));
				// One after the other: a thousand pages at once would fill the memory.
				const inline: InlineHashes[] = [];
				for (const file of pages) {
					inline.push(await cachedInline(readFileSync(path.join(root, file))));
				}
				const hashes = merged(inline);
				writeFileSync(path.join(root, '_headers'), headersFile(headerRules(files, base, hashes)));
				writeFileSync(path.join(root, '_redirects'), redirectsFile(base));
				const { scripts, styles } = hashes;
				logger.info(
					`_headers: ${scripts.length} scripts and ${styles.length} styles by their hash`,
				);
			},
		},
	};
}
