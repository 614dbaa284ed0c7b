import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compress } from '../../../src/tools/compress.mjs';

let root: string;
let cache: string;
const html = '<p>생명공학</p>'.repeat(400);

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'compress-'));
	cache = path.join(root, 'cache');
	mkdirSync(path.join(root, 'dist', 'deep'), { recursive: true });
	writeFileSync(path.join(root, 'dist', 'deep', 'index.html'), html);
	writeFileSync(path.join(root, 'dist', 'share.png'), 'not text');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const dist = (name: string) => path.join(root, 'dist', name);

describe('compress', () => {
	it('puts the same text, smaller, beside each text file and nothing beside others', async () => {
		expect(await compress(dist(''), cache)).toEqual({ files: 1, made: 2 });
		const packed = readFileSync(dist('deep/index.html.br'));
		expect(packed.length).toBeLessThan(html.length / 20);
		expect(brotliDecompressSync(packed).toString()).toBe(html);
		expect(gunzipSync(readFileSync(dist('deep/index.html.gz'))).toString()).toBe(html);
		expect(existsSync(dist('share.png.br'))).toBe(false);
	});

	it('takes what it made before for the same text, also under another name', async () => {
		await compress(dist(''), cache);
		writeFileSync(dist('other.html'), html);
		rmSync(dist('deep'), { recursive: true });
		expect(await compress(dist(''), cache)).toEqual({ files: 1, made: 0 });
		expect(brotliDecompressSync(readFileSync(dist('other.html.br'))).toString()).toBe(html);
	});

	it('forgets what no build has used for a month', async () => {
		mkdirSync(path.join(cache, 'br'), { recursive: true });
		const [old, fresh] = [path.join(cache, 'br', 'old'), path.join(cache, 'br', 'fresh')];
		for (const file of [old, fresh]) writeFileSync(file, '');
		const before = new Date(Date.now() - 31 * 24 * 3_600_000);
		utimesSync(old, before, before);
		await compress(dist(''), cache);
		expect(existsSync(old)).toBe(false);
		expect(existsSync(fresh)).toBe(true);
	});
});
