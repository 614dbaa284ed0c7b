// npm run bench:build: how build time, memory and the weight of a page grow with the library. Copies
// of the real articles, and of a plain one (text and one chart), are added to a copy of the project.
//   npm run bench:build -- [--sizes 10,100,1000] [--kinds full,plain] [--runs 3]
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { astroBin, astroEnv, isMain } from '../../src/tools/project.mjs';
import { ProjectCopy } from '../site/support/project-copy.ts';
import { plainArticle } from './plain/article.mjs';

/**
 * A copy of an article under a title and in a place of its own.
 * @param {string} mdx the article
 * @param {number} index number of the copy
 * @returns {string} the copy
 */
function copyOf(mdx, index) {
	return mdx
		.replace(/^title: (.*)$/m, (_, title) =>
			`title: "${index}: ${title.replaceAll('"', '')}`.slice(0, 90).concat('"'),
		)
		.replace(/^order: .*$/m, `order: ${100 + index}`)
		.replace(/^exhibit:\n(?: .*\n)+/m, '');
}

/**
 * One build, with its time and the most memory that its process held.
 * @param {string} root the project's folder
 * @returns {Promise<{ seconds: number, megabytes: number }>} what it took
 */
function timeBuild(root) {
	const began = performance.now();
	const args = [astroBin(root), 'build', '--root', root];
	const { PATH = '', HOME = '' } = process.env;
	const env = astroEnv({ PATH, HOME, NO_COLOR: '1' });
	const child = spawn(process.execPath, args, {
		cwd: root,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => {
			output += text;
		});
	}
	let megabytes = 0;
	const watch = setInterval(() => {
		try {
			const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
			megabytes = Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024) || megabytes;
		} catch {
			// No /proc on this system, or the build has just ended.
		}
	}, 100);
	return new Promise((resolve, reject) => {
		child.on('exit', (code) => {
			clearInterval(watch);
			if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, megabytes });
			else reject(new Error(output.slice(-4000)));
		});
	});
}

/** @typedef {'first' | 'cold' | 'warm'} Kind with nothing kept; with nothing kept but what is made by
 *   its content (share images among it); again as it is */
/** @typedef {{ name: string, extra: number, copy: ProjectCopy, seconds: Record<Kind, number>, megabytes: number }} Library */

/**
 * A copy of the project with articles added.
 * @param {string} kind `full` or `plain`
 * @param {number} size how many
 * @returns {Library} not built yet
 */
function library(kind, size) {
	const copy = new ProjectCopy();
	const names = readdirSync(path.join(copy.root, 'content/articles'));
	const whole = names.map((name) => copy.read(`content/articles/${name}`));
	const all = kind === 'plain' ? whole.map((mdx) => plainArticle(mdx, 1800).mdx) : whole;
	for (let index = 0; index < size; index++) {
		const mdx = all[index % all.length] ?? '';
		copy.write(`content/articles/copy-${index}.mdx`, copyOf(mdx, index));
	}
	const least = Number.POSITIVE_INFINITY;
	return {
		name: size > 0 ? `${size} more, ${kind}` : 'as it is',
		extra: size,
		copy,
		seconds: { first: least, cold: least, warm: least },
		megabytes: 0,
	};
}

/**
 * Builds a library and writes down the shortest time of its kind, for what else a machine does only
 * adds, and the most memory.
 * @param {Library} library
 * @param {Kind} kind
 */
async function build(library, kind) {
	const { root } = library.copy;
	if (kind === 'cold') {
		for (const name of ['.cache', '.astro', 'dist']) {
			rmSync(path.join(root, name), { recursive: true, force: true });
		}
	}
	const { seconds, megabytes } = await timeBuild(root);
	library.seconds[kind] = Math.min(library.seconds[kind], seconds);
	library.megabytes = Math.max(library.megabytes, megabytes);
}

/**
 * A row of the table.
 * @param {Library} library
 * @param {Library} base the library as it is
 */
function row({ copy, extra, seconds, megabytes }, base) {
	const page = readFileSync(path.join(copy.root, 'dist/articles/car-t/index.html'));
	const each = (/** @type {Kind} */ kind) =>
		extra > 0 ? (((seconds[kind] - base.seconds[kind]) / extra) * 1000).toFixed(1) : '';
	return {
		'all new s': seconds.first.toFixed(1),
		'cold s': seconds.cold.toFixed(1),
		'warm s': seconds.warm.toFixed(1),
		'MB at most': megabytes,
		'all new ms each': each('first'),
		'cold ms each': each('cold'),
		'warm ms each': each('warm'),
		'article HTML, brotli': brotliCompressSync(page).length,
	};
}

if (isMain(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			sizes: { type: 'string', default: '10,100,1000' },
			kinds: { type: 'string', default: 'full,plain' },
			runs: { type: 'string', default: '3' },
		},
	});
	const sizes = values.sizes.split(',').map(Number);
	const base = library('full', 0);
	const all = [
		base,
		...values.kinds.split(',').flatMap((kind) => sizes.map((size) => library(kind, size))),
	];
	try {
		for (const each of all) await build(each, 'first');
		// By turns, so that a busy quarter of an hour falls on all of them.
		for (let run = 0; run < Number(values.runs); run++) {
			for (const each of all) {
				await build(each, 'cold');
				await build(each, 'warm');
				console.log(run + 1, each.name, JSON.stringify(row(each, base)));
			}
		}
		console.log(`Shortest of ${values.runs}; "all new" once.`);
		console.table(Object.fromEntries(all.map((each) => [each.name, row(each, base)])));
	} finally {
		for (const { copy } of all) copy.remove();
	}
}
