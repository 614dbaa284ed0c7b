// The pages of the built site, as relative addresses: ./, ./articles/, ./404.html and so on.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The address of every page in dist/, relative to the address of the site. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: dist })
	.map((file) => `./${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
	.sort();

if (pages.length === 0) throw new Error('dist/ has no pages: run "npm run build" first.');
