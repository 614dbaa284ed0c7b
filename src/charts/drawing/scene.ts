import type { Strings } from '../../schemas/strings.ts';
import { drawing, el, round } from '../svg.ts';
import type { Datum, Layout, Picture } from '../types.ts';

/** What every drawing is given. */
export interface DrawInput {
	/** Prefix of the ids inside the drawing. */
	id: string;
	/** Width it is drawn for, in pixels. */
	width: number;
	title: string;
	summary: string;
	words: Strings;
	data: readonly Datum[];
	/** Names of the series in the order of their first row; one empty name where there is one. */
	series: readonly string[];
}

/** Widths below this are drawn for a phone. */
export const isNarrow = (width: number): boolean => width < 480;

/** Layers of a drawing, each a list of markup, from the back to the front. */
export interface Layers {
	/** Grid and axes, which the marks cover. */
	under: string[];
	/** Marks, which a canvas may draw instead. */
	marks: string[];
	/** Words and numbers that are always seen. */
	labels: string[];
	/** Areas that answer, with their tips. */
	points: string[];
}

/** Empty layers. */
export const layers = (): Layers => ({ under: [], marks: [], labels: [], points: [] });

/**
 * The finished picture: layers in their order, so that no mark covers a tip. `layout` is where the
 * marks stand; places are rounded as the drawing's own.
 */
export function scene(
	{ id, width, title, summary }: DrawInput,
	{ under, marks, labels, points }: Layers,
	layout: Omit<Layout, 'width'>,
): Picture {
	const { height, at, plot, other } = layout;
	const group = (name: string, content: string[]) =>
		content.length > 0
			? el('g', { class: name, 'aria-hidden': name === 'points' ? undefined : 'true' }, ...content)
			: '';
	const svg = drawing(
		{ id, width, height, title, summary },
		group('under', under),
		group('marks', marks),
		group('labels', labels),
		group('points', points),
	);
	const [left, top, right, bottom] = plot;
	// A place may be a time: a day is a 365th of a year, and some charts span a few.
	const precise = (value: number) => Number(value.toFixed(6));
	return {
		width,
		svg,
		layout: {
			...layout,
			width,
			height: round(height),
			thick: round(layout.thick),
			plot: [round(left), round(top), round(right), round(bottom)],
			other: [precise(other[0]), precise(other[1])],
			at: at.map(precise),
		},
	};
}
