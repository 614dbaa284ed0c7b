import { el, point, tip } from '../svg.ts';
import type { Datum, Picture } from '../types.ts';
import { type DrawInput, layers, scene } from './scene.ts';

/** Tone of a group by its place: the first is filled, the last open, any between half filled. */
export function toneOf(index: number, groups: number): 'full' | 'half' | 'open' {
	if (index === 0) return 'full';
	return index === groups - 1 ? 'open' : 'half';
}

/** Cells in a row. */
export const gridColumns = 16;
/** Height of a cell's place against its width. */
const stretch = 1.06;

function cell(tone: string, x: number, y: number, r: number): string {
	if (tone === 'full') return el('circle', { class: 'cell full', cx: x, cy: y, r });
	return (
		el('circle', { class: `cell ${tone}`, cx: x, cy: y, r: r * 0.92 }) +
		el('circle', { class: `nucleus ${tone}`, cx: x - r * 0.16, cy: y + r * 0.1, r: r * 0.3 })
	);
}

/** One cell a person, in rows; the groups follow one another. */
export function drawGrid(input: DrawInput): Picture {
	const { width, data } = input;
	const layer = layers();
	const pitch = width / gridColumns;
	const r = pitch * 0.4;
	const count = ({ value }: Datum) => value ?? 0;
	const total = data.reduce((sum, datum) => sum + count(datum), 0);
	const rows = Math.ceil(total / gridColumns);
	const height = rows * pitch * stretch;
	const spot = (i: number) => ({
		x: ((i % gridColumns) + 0.5) * pitch,
		y: (Math.floor(i / gridColumns) + 0.5) * pitch * stretch,
	});
	let start = 0;
	data.forEach((datum, index) => {
		const tone = toneOf(index, data.length);
		const cells = Array.from({ length: count(datum) }, (_, i) => spot(start + i));
		const middle = spot(start + Math.floor(count(datum) / 2));
		start += count(datum);
		layer.marks.push(...cells.map(({ x, y }) => cell(tone, x, y, r)));
		const hit = cells.map(({ x, y }) =>
			el('rect', {
				class: 'hit',
				x: x - pitch / 2,
				y: y - (pitch * stretch) / 2,
				width: pitch,
				height: pitch * stretch,
			}),
		);
		layer.points.push(
			point(datum.name, hit.join(''), '', tip(datum.tip, middle.x, middle.y, width)),
		);
	});
	return scene(input, layer, {
		height,
		plot: [0, 0, width, height],
		lying: true,
		value: [0, gridColumns],
		ticks: [],
		other: [0, rows],
		at: data.map(() => 0),
		thick: r,
	});
}
