// Puts a .br and a .gz beside each text file of a build, as servers without compression of their own
// send them. Brotli at its best takes a second for a long page, so results are kept by content.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { copyFile, rename, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const kept = fileURLToPath(
	new URL('../../node_modules/.cache/bio-peninsula/compressed/', import.meta.url),
);
const texts = /\.(?:bib|css|csv|html|js|json|md|ris|svg|txt|xml)$/;

/** @type {Record<string, (data: Buffer) => Promise<Buffer>>} */
const ways = {
	br: (data) =>
		promisify(brotliCompress)(data, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_SIZE_HINT]: data.length,
			},
		}),
	gz: (data) => promisify(gzip)(data, { level: 9 }),
};

/**
 * Compresses every text file of a folder.
 * @param {string} folder the build
 * @param {string} [cache] where results are kept between builds
 * @returns {Promise<{ files: number, made: number }>} text files, and compressed ones made anew
 */
export async function compress(folder, cache = kept) {
	mkdirSync(cache, { recursive: true });
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && texts.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name));
	const left = [...files];
	let made = 0;
	const work = async () => {
		for (let file = left.pop(); file; file = left.pop()) made += await compressOne(file, cache);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	forget(cache, 30);
	return { files: files.length, made };
}

/**
 * @param {string} file a text file
 * @param {string} cache where results are kept
 * @returns {Promise<number>} how many of its two compressed files were not there yet
 */
async function compressOne(file, cache) {
	const data = readFileSync(file);
	const key = createHash('sha256').update(data).digest('hex');
	let made = 0;
	for (const [end, way] of Object.entries(ways)) {
		const copy = path.join(cache, `${key}.${end}`);
		try {
			await copyFile(copy, `${file}.${end}`);
			await utimes(copy, new Date(), new Date());
		} catch {
			const small = await way(data);
			await writeFile(`${file}.${end}`, small);
			// Renamed into place, so that another build never reads half of it.
			const draft = `${copy}.${process.pid}`;
			await writeFile(draft, small);
			await rename(draft, copy);
			made += 1;
		}
	}
	return made;
}

/**
 * Removes what no build has used for some days.
 * @param {string} cache where results are kept; the time of a file is that of its last use
 * @param {number} days how many
 */
function forget(cache, days) {
	const oldest = Date.now() - days * 24 * 3_600_000;
	for (const name of readdirSync(cache)) {
		const file = path.join(cache, name);
		if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest) {
			rmSync(file, { force: true });
		}
	}
}
