// npm run bench:build: how build time, memory and the weight of a page grow with the library. Copies
// of the real articles, and of a plain one (text and one chart), are added to a copy of the project.
//   npm run bench:build -- [--sizes 10,100,1000] [--kinds full,plain]
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
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

/**
 * Builds a library of some size three times: with nothing kept, with nothing kept but what is made
 * by its content (share images among it), and again as it is.
 * @param {(copy: ProjectCopy) => void} fill adds the articles
 */
async function measure(fill) {
	const copy = new ProjectCopy();
	try {
		fill(copy);
		const forget = (/** @type {string[]} */ ...names) => {
			for (const name of names)
				rmSync(path.join(copy.root, name), { recursive: true, force: true });
		};
		const first = await timeBuild(copy.root);
		forget('.cache', '.astro', 'dist');
		const cold = await timeBuild(copy.root);
		const warm = await timeBuild(copy.root);
		const page = path.join(copy.root, 'dist/articles/car-t/index.html');
		const files = readdirSync(path.join(copy.root, 'dist'), { recursive: true }).length;
		const html = brotliCompressSync(readFileSync(page)).length;
		return { first, cold, warm, html, files, raw: statSync(page).size };
	} finally {
		copy.remove();
	}
}

if (isMain(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			sizes: { type: 'string', default: '10,100,1000' },
			kinds: { type: 'string', default: 'full,plain' },
		},
	});
	const base = await measure(() => {});
	/** @type {Record<string, Record<string, number | string>>} */
	const table = {};
	const show = (/** @type {string} */ name, /** @type {typeof base} */ found, extra = 0) => {
		const each = (/** @type {'first' | 'cold' | 'warm'} */ kind) =>
			extra > 0 ? Math.round(((found[kind].seconds - base[kind].seconds) / extra) * 1000) : '';
		table[name] = {
			'all new s': found.first.seconds.toFixed(1),
			'cold s': found.cold.seconds.toFixed(1),
			'warm s': found.warm.seconds.toFixed(1),
			'MB at most': Math.max(found.first.megabytes, found.cold.megabytes, found.warm.megabytes),
			'all new ms each': each('first'),
			'cold ms each': each('cold'),
			'warm ms each': each('warm'),
			'article HTML, brotli': found.html,
		};
		console.log(name, JSON.stringify(table[name]));
	};
	show('as it is', base);
	for (const kind of values.kinds.split(',')) {
		for (const size of values.sizes.split(',').map(Number)) {
			const found = await measure((copy) => {
				const names = readdirSync(path.join(copy.root, 'content/articles'));
				const whole = names.map((name) => copy.read(`content/articles/${name}`));
				const all = kind === 'plain' ? whole.map((mdx) => plainArticle(mdx, 1800).mdx) : whole;
				for (let index = 0; index < size; index++) {
					const mdx = all[index % all.length] ?? '';
					copy.write(`content/articles/copy-${index}.mdx`, copyOf(mdx, index));
				}
			});
			show(`${size} more, ${kind}`, found, size);
		}
	}
	console.table(table);
}
