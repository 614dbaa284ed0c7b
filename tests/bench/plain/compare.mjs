// The plain article of this site beside the same article written by hand, on one server and one
// machine: what is sent, when it paints, how long it blocks, and when its chart first answers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { compress } from '../../../src/tools/compress.mjs';
import { freePort } from '../../../src/tools/port.mjs';
import { launchOptions } from '../../browser-options.mjs';
import { serveNginx } from '../../servers/nginx.mjs';
import { ProjectCopy } from '../../site/support/project-copy.ts';
import { median } from '../median.mjs';
import { plainArticle } from './article.mjs';
import { byHand } from './by-hand.mjs';
import { visit } from './visit.mjs';

/** The real article that the plain one is made of, and its length. */
const source = 'korean-biotech';
const words = 1800;
const pages = {
	'by hand': { address: '/by-hand/', mark: 'circle', tip: '.dot text' },
	'this site': {
		address: '/articles/plain/',
		mark: '.chart svg:visible .point',
		tip: '.chart .tip',
		live: '.chart[data-live="marks"]',
	},
};

/**
 * Builds both pages into one folder.
 * @param {ProjectCopy} copy a copy of the project
 * @returns {Promise<string>} the folder
 */
async function buildBoth(copy) {
	const plain = plainArticle(copy.read(`content/articles/${source}.mdx`), words);
	copy.write('content/articles/plain.mdx', plain.mdx.replace(/^order: .*$/m, 'order: 100'));
	const { code, output } = await copy.build();
	if (code !== 0) throw new Error(output);
	const dist = path.join(copy.root, 'dist');
	const chart = JSON.parse(readFileSync(path.join(dist, `charts/${plain.chart}.json`), 'utf8'));
	const points = chart.rows.map((/** @type {Record<string, number | string>} */ row) => ({
		x: Number(row.year),
		y: Number(row.revenue),
		series: String(row.definition),
	}));
	mkdirSync(path.join(dist, 'by-hand'));
	writeFileSync(path.join(dist, 'by-hand/index.html'), byHand(plain, chart.title, points));
	await compress(dist);
	return dist;
}

/**
 * Compares the two pages.
 * @param {number} runs visits to each
 * @returns {Promise<Record<string, Record<string, number>>>} medians by page, and ours as a multiple
 */
export async function compare(runs) {
	const copy = new ProjectCopy();
	const browser = await chromium.launch(await launchOptions());
	try {
		const dist = await buildBoth(copy);
		const port = await freePort(8200);
		const server = serveNginx(dist, port);
		try {
			/** @type {Record<string, import('./visit.mjs').Visit[]>} */
			const visits = {};
			// By turns, so that a busy moment of the machine falls on both.
			for (let run = 0; run < runs; run++) {
				for (const [name, { address, ...chart }] of Object.entries(pages)) {
					const url = `http://127.0.0.1:${port}${address}`;
					visits[name] = [...(visits[name] ?? []), await visit(browser, url, chart)];
				}
			}
			return table(visits);
		} finally {
			await server.stop();
		}
	} finally {
		await browser.close();
		copy.remove();
	}
}

/**
 * Medians, and how many times the hand-written page's this site's are.
 * @param {Record<string, import('./visit.mjs').Visit[]>} visits visits by page
 * @returns {Record<string, Record<string, number>>} rows
 */
function table(visits) {
	/** @type {Record<string, Record<string, number>>} */
	const rows = {};
	for (const [name, all] of Object.entries(visits)) {
		const middle = (/** @type {keyof import('./visit.mjs').Visit} */ key) =>
			Math.round(median(all.map((each) => each[key])));
		rows[name] = {
			'kB before scrolling': middle('before') / 1000,
			'kB with the chart': middle('all') / 1000,
			'LCP ms': middle('lcp'),
			'blocked ms': middle('blocked'),
			'first answer ms': middle('answer'),
		};
	}
	const [hand = {}, ours = {}] = Object.values(rows);
	const times = ['LCP ms', 'first answer ms'];
	rows['times by hand'] = Object.fromEntries(
		times.map((key) => [key, Number(((ours[key] ?? 0) / (hand[key] ?? 1)).toFixed(2))]),
	);
	return rows;
}
