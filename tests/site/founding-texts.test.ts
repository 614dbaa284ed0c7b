// Every section of the two founding texts has its place on the site, as the README says.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pages } from './support/dist.ts';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const places = [
	...readme.matchAll(/^\| ((?:Overview|Promotion) \d[^|]*) \| \[`\/([^#`]+)#([^`]+)`\]/gm),
];

test('both texts are covered, section by section', () => {
	const sections = new Set(places.map(([, what = '']) => what.split(':')[0]));
	for (let n = 1; n <= 8; n++) expect(sections).toContain(`Overview ${n}`);
	const promoted = ['1', '2', '3', '4 to 6', '7', '8'];
	for (const n of promoted) expect(sections).toContain(`Promotion ${n}`);
});

test.each(places.map(([, what, path, anchor]) => ({ what, path, anchor })))(
	'$what is explained at /$path#$anchor',
	({ path, anchor }) => {
		const page = pages.find(({ file }) => file === `${path}index.html`);
		expect(page?.elements(({ attribs }) => attribs.id === anchor)).toHaveLength(1);
	},
);
