// Puts a .br and a .gz beside each text file of a build, as servers without compression of their own
// send them. Brotli at its best takes a second for a long page, so results are kept by content.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { DiskCache } from '../lib/disk-cache.ts';

// To be changed with what is done below, so that earlier results are made anew.
const recipe = '2';
const texts = /\.(?:bib|css|csv|html|js|json|md|ris|svg|txt|xml)$/;

/** @type {Record<string, (data: Buffer) => Promise<Buffer>>} */
const ways = {
	br: (data) =>
		promisify(brotliCompress)(data, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_SIZE_HINT]: data.length,
				// A block as large as any page: a fifth of a percent less, on the longest.
				[constants.BROTLI_PARAM_LGBLOCK]: 20,
			},
		}),
	gz: (data) => promisify(gzip)(data, { level: 9 }),
};

/**
 * Compresses every text file of a folder.
 * @param {string} folder the build
 * @param {string} [cache] folder where results are kept between builds, see DiskCache
 * @returns {Promise<{ files: number, made: number }>} text files, and compressed ones made anew
 */
export async function compress(folder, cache = 'compressed') {
	const caches = Object.keys(ways).map((end) => new DiskCache(path.join(cache, end), recipe));
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && texts.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name));
	const left = [...files];
	let made = 0;
	const work = async () => {
		for (let file = left.pop(); file; file = left.pop()) {
			const data = readFileSync(file);
			const content = createHash('sha256').update(data).digest('hex');
			for (const [index, [end, way]] of Object.entries(ways).entries()) {
				const packed = await caches[index]?.get(content, async () => {
					made += 1;
					return new Uint8Array(await way(data));
				});
				await writeFile(`${file}.${end}`, packed ?? '');
			}
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return { files: files.length, made };
}
