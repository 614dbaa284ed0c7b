import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiskCache } from '../../../src/lib/disk-cache.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A maker of answers that counts how often it was asked. */
function maker(byte: number) {
	const make = async () => {
		make.asked++;
		return new Uint8Array([byte]);
	};
	make.asked = 0;
	return make;
}

/** Put the only answer of the folder some days back. */
async function age(days: number): Promise<string> {
	const [name = ''] = await readdir(folder);
	const then = new Date(Date.now() - days * 86_400_000);
	await utimes(path.join(folder, name), then, then);
	return name;
}

test('a content is worked on once, and another one or another recipe again', async () => {
	const make = maker(7);
	const cache = new DiskCache(path.join(folder, 'deep'), 'fonts 1');
	expect(await cache.get('<svg/>', make)).toEqual(new Uint8Array([7]));
	expect(await cache.get('<svg/>', make)).toEqual(new Uint8Array([7]));
	expect(make.asked).toBe(1);
	await cache.get('<svg></svg>', make);
	await new DiskCache(path.join(folder, 'deep'), 'fonts 2').get('<svg/>', make);
	expect(make.asked).toBe(3);
	expect(await readdir(path.join(folder, 'deep'))).toHaveLength(3);
});

test('what was not asked for in a month is swept away', async () => {
	await new DiskCache(folder, '').get('old', maker(1));
	const old = await age(31);
	await new DiskCache(folder, '').get('new', maker(2));
	const left = await readdir(folder);
	expect(left).toHaveLength(1);
	expect(left).not.toContain(old);
});

test('being asked for keeps an answer', async () => {
	await new DiskCache(folder, '').get('old', maker(1));
	const old = await age(20);
	const make = maker(2);
	await new DiskCache(folder, '').get('old', make);
	expect(make.asked).toBe(0);
	const { mtimeMs } = await stat(path.join(folder, old));
	expect(Date.now() - mtimeMs).toBeLessThan(86_400_000);
});
