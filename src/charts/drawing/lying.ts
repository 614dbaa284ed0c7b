import type { Layout, Picture } from '../types.ts';
import type { ValueAxis } from './axis.ts';
import { kindKey } from './key.ts';
import { type DrawInput, isNarrow, type Layers, scene } from './scene.ts';

/** A picture of rows, as far as it is drawn. */
interface Lying {
	/** What its kinds are shown by. */
	shape: 'bar' | 'mark';
	/** Left end of the rows' marks, where the key begins on a wide picture. */
	left: number;
	/** Box of the marks: left, top, right, bottom. */
	plot: Layout['plot'];
	axis: ValueAxis;
	/** Height of the numbers below the axis; zero where it has none. */
	foot: number;
	at: number[];
	thick: number;
	/** Whether the kinds need a key: not where they are told beside each bar. */
	keyed?: boolean;
	/** Whether a number is missing somewhere. */
	gaps?: boolean;
}

/** Finish a picture whose numbers run along x: add the key of the kinds, and say where its marks stand. */
export function lyingScene(input: DrawInput, layer: Layers, lying: Lying): Picture {
	const { data, words, width } = input;
	const { shape, left, plot, axis, foot, at, thick, keyed = true, gaps = false } = lying;
	const [, top, , bottom] = plot;
	const box = { left: isNarrow(width) ? 1 : left, top: bottom + foot + 6, right: width };
	const key = keyed ? kindKey(data, shape, words, box, gaps) : { markup: [], height: 0 };
	layer.labels.push(...key.markup);
	return scene(input, layer, {
		height: bottom + foot + 6 + key.height,
		plot,
		lying: true,
		value: axis.domain,
		ticks: axis.ticks,
		other: [top, bottom],
		at,
		thick,
	});
}
