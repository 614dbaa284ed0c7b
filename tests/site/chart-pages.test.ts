// The page and the files of every chart.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { glyphs } from '../../src/integrations/fonts/faces.ts';
import { bytes, files, Page, sent, text, textOf } from './support/dist.ts';

interface ChartJson {
	title: string;
	columns: { key: string; label: string }[];
	rows: Record<string, string | number | null>[];
}

interface DatasetJson {
	'@type': string;
	description: string;
	license: string;
	distribution: { contentUrl: string; encodingFormat: string }[];
	isBasedOn: { name: string }[];
	temporalCoverage?: string;
}

const ids = files.flatMap((file) => /^charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
const specs = fileURLToPath(new URL('../../content/charts/', import.meta.url));

test('every chart has a page', () => {
	expect(ids.length).toBeGreaterThan(0);
	expect(ids).toEqual(files.flatMap((file) => /^charts\/([^/]+)\.csv$/.exec(file)?.[1] ?? []));
});

/** Numbers of a text, without separators of thousands, signs written as in code. */
const numberIn = (cell: string) => cell.replaceAll(/(?<=\d),(?=\d{3})/g, '').replace('−', '-');

describe.each(ids)('%s', (id) => {
	const page = new Page(`charts/${id}/index.html`);
	const json = JSON.parse(text(`charts/${id}.json`)) as ChartJson;
	const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.html)?.[1];
	const dataset = JSON.parse(jsonLd ?? '{}') as DatasetJson;

	test('has the headline once, and the claims it rests on', () => {
		expect(page.named('h1').map((heading) => textOf(heading).trim())).toEqual([
			expect.stringContaining(json.title),
		]);
		const twins = page
			.elements(({ name }) => /^h[2-6]$/.test(name))
			.filter((heading) => textOf(heading).includes(json.title));
		expect(twins).toEqual([]);
		const listed = page.elements(({ attribs }) => /^claim-/.test(attribs.id ?? ''));
		const spec = readFileSync(`${specs}${id}.yaml`, 'utf8');
		const named = /^claims: \[([^\]]*)\]/m.exec(spec)?.[1]?.split(/,\s*/) ?? [];
		expect(listed.map(({ attribs }) => attribs.id)).toEqual(
			expect.arrayContaining(named.map((claim) => `claim-${claim}`)),
		);
	});

	test('is described as a Dataset whose files are all there', () => {
		expect(dataset['@type']).toBe('Dataset');
		expect(dataset.description.length).toBeGreaterThanOrEqual(50);
		expect(dataset.license).toMatch(/creativecommons\.org\/licenses\/by\/4\.0/);
		expect(dataset.isBasedOn.length).toBeGreaterThan(0);
		const paths = dataset.distribution.map(({ contentUrl }) => new URL(contentUrl).pathname);
		expect(paths).toEqual(['csv', 'json', 'svg', 'png', 'md'].map((end) => `/charts/${id}.${end}`));
		for (const file of paths) expect(files).toContain(file.slice(1));
		if (dataset.temporalCoverage) {
			expect(dataset.temporalCoverage).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
		}
	});

	test('has a share image, and a picture of twice its pixels', () => {
		const share = new URL(page.meta('og:image') ?? '').pathname;
		expect(share).toBe(`/charts/${id}/share.png`);
		const size = (file: string) => {
			const png = bytes(file);
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect(png.length).toBeLessThan(400_000);
			return [png.readUInt32BE(16), png.readUInt32BE(20)];
		};
		expect(size(share.slice(1))).toEqual([1200, 630]);
		const [, width, height] =
			/ width="(\d+)" height="([\d.]+)"/.exec(text(`charts/${id}.svg`)) ?? [];
		const [wide = 0, high = 0] = size(`charts/${id}.png`);
		expect(wide).toBe(2 * Number(width));
		expect(Math.abs(high - 2 * Number(height))).toBeLessThanOrEqual(1);
	});

	test('has a light SVG of its own that needs nothing else', () => {
		const svg = text(`charts/${id}.svg`);
		expect(sent(svg, 8_000)).toBeLessThanOrEqual(8_000);
		expect(svg).not.toMatch(/var\(|light-dark|NaN|undefined|<script|href=|<image|url\((?!#)/);
		expect(svg).toContain('prefers-color-scheme:dark');
		const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word).join(' ');
		const plain = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		expect(words).toContain(plain(json.title));
		expect(words).toContain(`/charts/${id}/`);
		// The PNG is drawn with the shipped fonts alone: any other sign would be a blank in it.
		expect([...words].filter((sign) => !glyphs.includes(sign))).toEqual([]);
	});

	test('says the same numbers in Markdown as in JSON', () => {
		const rows = text(`charts/${id}.md`)
			.split('\n')
			.filter((line) => line.startsWith('| '))
			.map((line) => line.slice(2, -2).split(/(?<!\\) \| /));
		const columns = json.columns.filter(({ key }) => key !== 'sourceUrl');
		expect(rows[0]).toHaveLength(columns.length);
		expect(rows.slice(2)).toHaveLength(json.rows.length);
		rows.slice(2).forEach((cells, i) => {
			columns.forEach(({ key }, j) => {
				const value = json.rows[i]?.[key];
				const cell = cells[j] ?? '';
				if (value === null) expect(cell).toBe('–');
				if (typeof value === 'number') expect(Number(numberIn(cell))).toBeCloseTo(value, 1);
			});
		});
	});
});

test.each(ids.filter((id) => files.includes(`data/${id}.csv`)))(
	'%s: the raw table has the numbers of the chart',
	(id) => {
		const { columns, rows } = JSON.parse(text(`charts/${id}.json`)) as ChartJson;
		const raw = parse(text(`data/${id}.csv`), { columns: true }) as Record<string, string>[];
		// The projection's rows are worked out from its raw ones.
		if (rows.length !== raw.length) return expect(id).toBe('car-t-projection');
		for (const { key } of columns) {
			if (!(key in (raw[0] ?? {})) || key === 'source' || key === 'kind') continue;
			rows.forEach((row, i) => {
				const cell = raw[i]?.[key];
				if (typeof row[key] === 'number') expect(Number(cell)).toBe(row[key]);
				else expect(cell).toBe(row[key] ?? '');
			});
		}
	},
);
