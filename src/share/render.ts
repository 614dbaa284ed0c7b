import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { glyphs } from '../integrations/fonts/faces.ts';
import { DiskCache, versions } from '../lib/disk-cache.ts';

// From the project's folder: this module is bundled for the build and no longer stands beside them.
const root = process.cwd();
const require = createRequire(path.join(root, 'package.json'));

const renderer = '@resvg/resvg-wasm/index_bg.wasm';
const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2';
const instrument =
	'@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

/** Cuts of the site's fonts at the weights that pictures use. */
const cuts: [string, Record<string, number>][] = [
	[newsreader, { opsz: 44, wght: 500 }],
	[instrument, { wght: 400 }],
	[instrument, { wght: 500 }],
	[instrument, { wght: 600 }],
];

const read = (file: string) => readFile(require.resolve(file));

async function loadFonts(): Promise<Uint8Array[]> {
	await initWasm(await read(renderer));
	return Promise.all(
		cuts.map(async ([file, axes]) =>
			subsetFont(await read(file), glyphs, {
				targetFormat: 'truetype',
				variationAxes: axes,
				noLayoutClosure: true,
			}),
		),
	);
}

/** Rendered pictures: a renderer or a font of another version makes others. */
const pictures = new DiskCache(
	'pictures',
	JSON.stringify([
		cuts,
		glyphs,
		versions(
			'@resvg/resvg-wasm',
			'subset-font',
			'@fontsource-variable/newsreader',
			'@fontsource-variable/instrument-sans',
		),
	]),
);

let fonts: Promise<Uint8Array[]> | undefined;

async function render(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
	fonts ??= loadFonts();
	const fontBuffers = await fonts;
	const image = new Resvg(svg, {
		font: { fontBuffers, defaultFontFamily: 'Instrument Sans' },
		fitTo: { mode: 'zoom', value: scale },
	}).render();
	const png = new Uint8Array(image.asPng());
	image.free();
	return png;
}

/**
 * Draw an SVG into a PNG, `scale` pixels for each of its own, with the site's fonts and no others.
 * A picture is drawn once and kept for later builds.
 */
export function renderPng(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
	return pictures.get(`${scale} ${svg}`, () => render(svg, scale));
}
