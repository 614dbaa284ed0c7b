import { stack } from 'd3-shape';
import { el, point, text, textWidth, tip } from '../svg.ts';
import type { Datum, Picture } from '../types.ts';
import { lyingGrid, valueAxis, valueScale } from './axis.ts';
import { byLabel } from './grouped.ts';
import { seriesKey } from './key.ts';
import { lyingScene } from './lying.ts';
import { barRect, hatches } from './marks.ts';
import { placeRows } from './rows.ts';
import { type DrawInput, isNarrow, layers } from './scene.ts';

/** Where each part of a stack begins and ends, in the order of the data. */
export function stackEnds(data: readonly Datum[], series: readonly string[]): [number, number][] {
	const rows = byLabel(data);
	const layers = stack<(typeof rows)[number], string>()
		.keys([...series])
		.value(({ members }, name) => members.find((datum) => datum.series === name)?.value ?? 0)(rows);
	return data.map((datum) => {
		const row = rows.findIndex(({ label }) => label === datum.label);
		const ends = layers[series.indexOf(datum.series)]?.[row];
		return [ends?.[0] ?? 0, ends?.[1] ?? 0];
	});
}

/** Lying bars of parts that add up, each part with its number where there is room. */
export function drawStacked(input: DrawInput): Picture {
	const { id, width, words, data, series } = input;
	const narrow = isNarrow(width);
	const thick = narrow ? 24 : 30;
	const layer = layers();
	const groups = byLabel(data);
	const head = seriesKey(series, 'bar', { left: 1, top: 0, right: width });
	const { rows, left, bottom } = placeRows(
		groups.map(({ label }) => ({ label, thick })),
		{ width, top: head.height + 10, gap: narrow ? 14 : 12 },
	);
	const ends = stackEnds(data, series);
	const axis = valueAxis(
		ends.map(([, end]) => end),
		false,
	);
	const right = width - 14;
	const x = valueScale(axis, [left, right]);
	const grid = lyingGrid(axis, x, { top: head.height, bottom, right: width }, words);
	layer.under.push(
		hatches(
			id,
			data.map((datum) => ({ datum, series: series.indexOf(datum.series) })),
		),
		...grid.lines,
	);
	layer.labels.push(...head.markup, ...grid.labels, ...rows.flatMap(({ label }) => label));
	const at = data.map((datum) => {
		const row = rows[groups.findIndex(({ label }) => label === datum.label)];
		return (row?.marks ?? 0) + thick / 2;
	});
	data.forEach((datum, i) => {
		const [from = 0, to = 0] = ends[i] ?? [];
		const y = (at[i] ?? 0) - thick / 2;
		const box = { x: x(from), y, width: Math.max(0.5, x(to) - x(from)), height: thick };
		layer.marks.push(barRect(id, datum, series.indexOf(datum.series), box));
		if (textWidth(datum.short, 13) + 20 < box.width) {
			const w = textWidth(datum.short, 13) + 12;
			const middle = box.x + box.width / 2;
			layer.labels.push(
				el('rect', {
					class: 'plate',
					x: middle - w / 2,
					y: y + thick / 2 - 10,
					width: w,
					height: 20,
					rx: 3,
				}),
				text(datum.short, {
					class: 'label',
					x: middle,
					y: y + thick / 2 + 4.5,
					'text-anchor': 'middle',
				}),
			);
		}
		layer.points.push(
			point(
				datum.name,
				el('rect', { class: 'hit', ...box }),
				el('rect', { class: 'halo', ...box }),
				tip(datum.tip, box.x + box.width / 2, y + 2, width),
			),
		);
	});
	return lyingScene(input, layer, {
		shape: 'bar',
		left,
		plot: [left, head.height, right, bottom],
		axis,
		foot: 20,
		at,
		thick,
	});
}
