// The pages of the built site, as relative addresses: ./, ./articles/, ./404.html and so on.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The address of every page in dist/, relative to the address of the site. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: dist })
	.map((file) => `./${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
	.sort();

if (pages.length === 0) throw new Error('dist/ has no pages: run "npm run build" first.');

/** Pages of one kind, made by one template: charts, their frames, shelves of the bibliography. */
const kinds = /^\.\/(charts|embed|sources)\/[^/]+\/$/;
/** One chart of each mark, so that the samples of a kind differ, and one shelf. */
const samples = [
	'stem-cells',
	'bio-vc',
	'biohealth-exports',
	'car-t-projection',
	'car-t-refund',
	'deal-upfront',
	'furestem-responders',
	'genome-cost',
	'goals-ahead',
	'pgx-allele-frequency',
	'zymfentra-targets',
];

/** Every page that has a template of its own, and one chart page and one embed for each
 * mark, and one shelf of sources. */
export const templates: readonly string[] = pages.filter(
	(page) => !kinds.test(page) || samples.some((id) => page.endsWith(`/${id}/`)),
);
