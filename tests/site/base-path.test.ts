// The site works below a base path: every page and file is there, and every link leads to one.
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteProblems } from '../../src/integrations/site-checks/index.ts';
import { readSite } from '../../src/integrations/site-checks/site.ts';
import { withSources } from '../../src/integrations/site-checks/sources.ts';
import { files } from './support/dist.ts';
import { ProjectCopy } from './support/project-copy.ts';

const copy = new ProjectCopy();
afterAll(() => copy.remove());

const unhashed = (file: string) => !file.startsWith('_astro/');

test('below /sub/path/ everything is where its links say', { timeout: 120_000 }, async () => {
	const { code, output } = await copy.build({ BASE_PATH: '/sub/path' });
	expect(code, output).toBe(0);
	const folder = path.join(copy.root, 'dist');
	const site = await readSite(folder, 'https://bio-peninsula.example', '/sub/path');
	expect(withSources(siteProblems(site), [])).toEqual([]);
	expect([...site.files].filter(unhashed)).toEqual(files.filter(unhashed));

	const own = [...site.pages.values()].flatMap(({ links }) => links.map(({ value }) => value));
	const rooted = own.filter((value) => /^\/(?!\/)/.test(value));
	expect(rooted.length).toBeGreaterThan(0);
	expect(rooted.filter((value) => !value.startsWith('/sub/path/'))).toEqual([]);

	const canonical = copy.read('dist/articles/car-t/index.html');
	expect(canonical).toContain('href="https://bio-peninsula.example/sub/path/articles/car-t/"');
});
