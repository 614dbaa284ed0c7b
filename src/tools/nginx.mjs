// Prints settings of nginx for the site in dist/, for a file in its conf.d.
//   npm run --silent nginx -- --root /srv/bio-peninsula [--listen 80] [--no-brotli]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseHeaders } from '../hosting/headers-file.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import { parseRedirects } from '../hosting/redirects.ts';
import { isMain, repoRoot } from './project.mjs';

/**
 * Settings of nginx for a built site.
 * @param {string} dist folder with `_headers` and `_redirects`
 * @param {{ root: string, listen: string, brotli: boolean }} options see NginxOptions
 * @returns {string} text of a file
 */
export function nginxFor(dist, options) {
	const rules = parseHeaders(readFileSync(path.join(dist, '_headers'), 'utf8'));
	const moved = parseRedirects(readFileSync(path.join(dist, '_redirects'), 'utf8'));
	// The first rule is for the whole site.
	const base = (rules[0]?.path ?? '/*').replace(/\*$/, '');
	return nginxConfig(rules, moved, { base, ...options });
}

if (isMain(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			root: { type: 'string' },
			listen: { type: 'string', default: '80' },
			'no-brotli': { type: 'boolean', default: false },
		},
	});
	const { root, listen } = values;
	if (!root) throw new Error('Name the folder that nginx is to serve: --root <folder>');
	const dist = path.join(repoRoot, 'dist');
	process.stdout.write(nginxFor(dist, { root, listen, brotli: !values['no-brotli'] }));
}
