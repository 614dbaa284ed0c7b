import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteChecks } from '../../../src/integrations/site-checks/index.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'site-checks-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, text: string) {
	const target = path.join(root, file);
	mkdirSync(path.dirname(target), { recursive: true });
	writeFileSync(target, text);
}

/** Run the hook that Astro runs at the end of a build. */
async function finish(base = '/') {
	const { hooks } = siteChecks();
	const url = pathToFileURL(`${root}/`);
	const config = { site: 'https://site.example', base, root: url };
	const said: string[] = [];
	const logger = { info: (line: string) => said.push(line) };
	hooks['astro:config:done']?.({ config } as never);
	await hooks['astro:build:done']?.({ dir: new URL('dist/', url), logger } as never);
	return said;
}

test('a site in order passes, and the number of its pages is said', async () => {
	put('dist/index.html', '<h1>x</h1><a href="/sub/a/#b">a</a>');
	put('dist/a/index.html', '<h1 id="b">x</h1>');
	expect(await finish('/sub')).toEqual([expect.stringMatching(/^2 pages: .* in order/)]);
});

test('every problem of a site is in one error, with its source', async () => {
	put('content/articles/a.mdx', '---\n---\n\nSee [b](/b/).\n');
	put('dist/index.html', '<a href="/b/">x</a><a href="#c">x</a><i id="d"></i><i id="d"></i>');
	put('dist/a/index.html', '<img src="/a/"><label for="e">x</label>');
	await expect(finish()).rejects.toMatchObject({
		name: 'ContentError',
		problems: [
			{
				file: 'index.html',
				given: '/b/',
				hint: expect.stringContaining('content/articles/a.mdx:4'),
			},
			{ given: '#c' },
			{ given: 'd' },
			{ file: 'a/index.html', given: '/a/' },
			{ given: 'e' },
		],
	});
});
