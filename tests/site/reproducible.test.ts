// The same content makes the same bytes: built anew in another folder, with nothing kept.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { files } from './support/dist.ts';
import { ProjectCopy } from './support/project-copy.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const copy = new ProjectCopy();
afterAll(() => copy.remove());

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const hashes = (folder: string) =>
	Object.fromEntries(files.map((file) => [file, hash(path.join(folder, file))]));

test('a second build makes the same files, byte for byte', { timeout: 240_000 }, async () => {
	const { SITE_URL, BASE_PATH, CONTACT } = process.env;
	// Pages say what is due on the day of the build: the same day for both.
	const BUILD_DATE =
		process.env.BUILD_DATE ??
		statSync(path.join(dist, 'index.html')).mtime.toISOString().slice(0, 10);
	const settings = Object.entries({ SITE_URL, BASE_PATH, CONTACT, BUILD_DATE });
	const env = settings.filter((entry): entry is [string, string] => entry[1] !== undefined);
	const { code, output } = await copy.build(Object.fromEntries(env));
	expect(code, output).toBe(0);
	expect(Object.keys(copy.bytes('dist')).sort()).toEqual(files);
	expect(hashes(path.join(copy.root, 'dist'))).toEqual(hashes(dist));
});
