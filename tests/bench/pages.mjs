// npm run bench: Lighthouse on a phone for four kinds of pages, medians of several runs; what nginx
// sends under load; and a plain article beside the same one written by hand. Figures are printed,
// never asserted. Build first: npm run build
//   npm run bench -- [--runs 5] [--seconds 10] [--cpu 4]
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../src/tools/port.mjs';
import { isMain, repoRoot } from '../../src/tools/project.mjs';
import { launchOptions } from '../browser-options.mjs';
import { serveNginx } from '../servers/nginx.mjs';
import { median } from './median.mjs';
import { compare } from './plain/compare.mjs';

const addresses = ['/', '/articles/car-t/', '/charts/car-t-projection/', '/claims/'];
const kinds = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);
const times = /** @type {const} */ ({
	'first-contentful-paint': 'FCP ms',
	'largest-contentful-paint': 'LCP ms',
	'total-blocking-time': 'TBT ms',
	'cumulative-layout-shift': 'CLS',
	'total-byte-weight': 'bytes',
});

/** Lighthouse's slow 4G, as it simulates it. */
const slowLine = { rttMs: 150, throughputKbps: 1638.4 };

/**
 * Lighthouse's scores and times of one page, with its own settings for a phone.
 * @param {string} url the page
 * @param {number} runs how often
 * @param {number} cpuSlowdownMultiplier how many times slower than this machine the phone is
 * @returns {Promise<{ row: Record<string, number | string>, faults: string[] }>} medians, and what
 *   cost points in any run
 */
async function measure(url, runs, cpuSlowdownMultiplier) {
	/** @type {Record<string, number[]>} */
	const found = {};
	const note = (/** @type {string} */ name, /** @type {number} */ value) => {
		found[name] = [...(found[name] ?? []), value];
	};
	const faults = new Set();
	for (let run = 0; run < runs; run++) {
		const port = await freePort(20_000 + Math.floor(Math.random() * 20_000));
		const options = await launchOptions();
		options.args.push(`--remote-debugging-port=${port}`);
		const browser = await chromium.launch(options);
		try {
			const throttling = { ...slowLine, cpuSlowdownMultiplier };
			const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', throttling });
			if (!result) throw new Error(`Lighthouse said nothing about ${url}`);
			const { categories, audits, environment } = result.lhr;
			note('machine', environment.benchmarkIndex);
			for (const kind of kinds) {
				const category = categories[kind];
				note(kind, Math.round((category?.score ?? 0) * 100));
				for (const { id, weight } of category?.auditRefs ?? []) {
					const score = audits[id]?.score;
					if (weight > 0 && score != null && score < (kind === 'performance' ? 0.9 : 1)) {
						faults.add(`${kind}: ${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`);
					}
				}
			}
			for (const [id, name] of Object.entries(times)) {
				note(name, audits[id]?.numericValue ?? Number.NaN);
			}
		} finally {
			await browser.close();
		}
	}
	const row = Object.entries(found).map(([name, values]) => {
		const middle = median(values);
		return [name, name === 'CLS' ? middle.toFixed(3) : Math.round(middle)];
	});
	return { row: Object.fromEntries(row), faults: [...faults] };
}

/**
 * nginx under load, with wrk where it is there: what it answered, and whether every byte came.
 * @param {string} url a page
 * @param {string} file the file that is sent, compressed
 * @param {number} seconds how long
 */
function load(url, file, seconds) {
	const args = ['-t2', '-c50', `-d${seconds}s`, '-H', 'Accept-Encoding: br', url];
	const { stdout, error } = spawnSync('wrk', args, { encoding: 'utf8' });
	if (error) {
		console.log('No wrk on this machine: load not measured (Debian: apt-get install wrk).');
		return;
	}
	const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
	const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
	const faults = stdout.match(/Non-2xx.*|Socket errors.*/g) ?? [];
	const [, number, unit = ''] = /, ([\d.]+)([KMG])B read/.exec(stdout) ?? [];
	const read = Number(number) * ({ K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }[unit] ?? 1);
	const body = statSync(file).size;
	console.log(
		`${url}: ${requests} answers in ${seconds} s, ${Math.round(rate)} a second; ` +
			`${faults.join('; ') || 'no error'}; ${Math.round(read / requests)} bytes an answer ` +
			`(file ${body}, and headers).`,
	);
}

if (isMain(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			runs: { type: 'string', default: '5' },
			seconds: { type: 'string', default: '10' },
			// Lighthouse takes a machine that scores 1,500 or more for given; one at 500 is a phone by itself.
			cpu: { type: 'string', default: '4' },
		},
	});
	const dist = path.join(repoRoot, 'dist');
	const port = await freePort(8100);
	const server = serveNginx(dist, port);
	const origin = `http://127.0.0.1:${port}`;
	try {
		/** @type {Record<string, Record<string, number | string>>} */
		const table = {};
		for (const address of addresses) {
			const { row, faults } = await measure(
				origin + address,
				Number(values.runs),
				Number(values.cpu),
			);
			table[address] = row;
			for (const fault of faults) console.log(`${address}  ${fault}`);
		}
		console.log(`Lighthouse, phone ${values.cpu} times slower, medians of ${values.runs}:`);
		console.table(table);
		for (const address of addresses) {
			const file = path.join(dist, address, 'index.html.br');
			load(origin + address, file, Number(values.seconds));
		}
		console.log(
			`A plain article beside one written by hand, on a slow phone, medians of ${values.runs}:`,
		);
		console.table(await compare(Number(values.runs)));
	} finally {
		await server.stop();
	}
}
