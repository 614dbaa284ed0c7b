import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { glyphs } from '../integrations/fonts/faces.ts';

// From the project's folder: this module is bundled for the build and no longer stands beside them.
const require = createRequire(path.join(process.cwd(), 'package.json'));

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2';
const instrument =
	'@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

/** Cuts of the site's fonts at the weights that share images use. */
const cuts: [string, Record<string, number>][] = [
	[newsreader, { opsz: 44, wght: 500 }],
	[instrument, { wght: 500 }],
	[instrument, { wght: 600 }],
];

async function load(): Promise<Uint8Array[]> {
	await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
	return Promise.all(
		cuts.map(async ([file, axes]) =>
			subsetFont(await readFile(require.resolve(file)), glyphs, {
				targetFormat: 'truetype',
				variationAxes: axes,
				noLayoutClosure: true,
			}),
		),
	);
}

let fonts: Promise<Uint8Array[]> | undefined;

/** Draw an SVG into a PNG, with the site's fonts and no others. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	fonts ??= load();
	const fontBuffers = await fonts;
	const image = new Resvg(svg, {
		font: { fontBuffers, defaultFontFamily: 'Instrument Sans' },
	}).render();
	const png = new Uint8Array(image.asPng());
	image.free();
	return png;
}
