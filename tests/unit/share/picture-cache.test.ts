import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PictureCache } from '../../../src/share/picture-cache.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A maker of pictures that counts how often it was asked. */
function maker(byte: number) {
	const make = async () => {
		make.asked++;
		return new Uint8Array([byte]);
	};
	make.asked = 0;
	return make;
}

test('a drawing is rendered once, and another one or another recipe again', async () => {
	const make = maker(7);
	const cache = new PictureCache(path.join(folder, 'deep'), 'fonts 1');
	expect(await cache.get('<svg/>', make)).toEqual(new Uint8Array([7]));
	expect(await cache.get('<svg/>', make)).toEqual(new Uint8Array([7]));
	expect(make.asked).toBe(1);
	await cache.get('<svg></svg>', make);
	await new PictureCache(path.join(folder, 'deep'), 'fonts 2').get('<svg/>', make);
	expect(make.asked).toBe(3);
	expect(await readdir(path.join(folder, 'deep'))).toHaveLength(3);
});

test('what nobody has asked for in a month is swept away', async () => {
	const cache = new PictureCache(folder, '');
	await cache.get('old', maker(1));
	const [old = ''] = await readdir(folder);
	const long = new Date(Date.now() - 31 * 86_400_000);
	await utimes(path.join(folder, old), long, long);
	await cache.get('new', maker(2));
	await cache.sweep();
	const left = await readdir(folder);
	expect(left).toHaveLength(1);
	expect(left).not.toContain(old);
});

test('being asked for keeps a picture, and a folder that is not there is swept', async () => {
	const cache = new PictureCache(folder, '');
	await cache.get('old', maker(1));
	const [old = ''] = await readdir(folder);
	const long = new Date(Date.now() - 31 * 86_400_000);
	await utimes(path.join(folder, old), long, long);
	await cache.get('old', maker(1));
	await cache.sweep();
	expect(await readdir(folder)).toEqual([old]);
	await expect(new PictureCache(path.join(folder, 'none'), '').sweep()).resolves.toBeUndefined();
});
