import { el, point, text, textWidth, tip } from '../svg.ts';
import type { Picture } from '../types.ts';
import { lyingGrid, valueAxis, valueScale } from './axis.ts';
import { byLabel } from './grouped.ts';
import { seriesKey } from './key.ts';
import { lyingScene } from './lying.ts';
import { halo, marker } from './marks.ts';
import { placeRows } from './rows.ts';
import { type DrawInput, layers } from './scene.ts';

/** What a drawing of dots is given. */
export interface DotInput extends DrawInput {
	log: boolean;
}

const radius = 5.5;

/** Dots on a common scale, one row a label; a mark's shape says which series it is of. */
export function drawDots(input: DotInput): Picture {
	const { width, words, data, series, log } = input;
	const layer = layers();
	const groups = byLabel(data);
	const head = seriesKey(series, 'mark', { left: 1, top: 0, right: width });
	const { rows, left, bottom } = placeRows(
		groups.map(({ label, members }) => ({
			label,
			thick: series.length > 1 ? 30 : 22,
			bold: members.some(({ emphasis }) => emphasis),
		})),
		{ width, top: head.height + 8, gap: 10 },
	);
	const numbers = data.map(({ value }) => value ?? 0);
	const axis = valueAxis(numbers, log);
	const room = Math.max(...data.map(({ short }) => textWidth(short, 13))) + 16;
	const from = left + 10;
	const right = width - (series.length > 1 ? room / 2 + 6 : room);
	const x = valueScale(axis, [from, right]);
	const grid = lyingGrid(axis, x, { top: head.height, bottom, right: width }, words);
	layer.under.push(...grid.lines);
	layer.labels.push(...head.markup, ...grid.labels);
	const at: number[] = [];
	groups.forEach(({ members }, i) => {
		const row = rows[i];
		if (!row) return;
		const y = row.marks + (series.length > 1 ? 20 : 11);
		layer.labels.push(...row.label);
		const xs = members.map(({ value }) => x(value ?? 0));
		const lineEnd = { x1: from, x2: Math.max(from, Math.max(...xs) - radius - 2), y1: y, y2: y };
		layer.under.push(el('line', { class: 'stem', ...lineEnd }));
		// The number of each dot, above it where several share a row, as far as they do not touch.
		let free = 0;
		const order = members.map((_, j) => j).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
		for (const j of order) {
			const datum = members[j];
			const spot = xs[j] ?? 0;
			if (!datum) continue;
			const half = textWidth(datum.short, 13) / 2;
			if (series.length < 2) {
				const name = datum.emphasis ? 'label emphasis' : 'label';
				layer.labels.push(text(datum.short, { class: name, x: spot + 11, y: y + 4.5 }));
			} else if (spot - half > free) {
				free = spot + half + 5;
				const label = { class: 'label', x: spot, y: y - 10, 'text-anchor': 'middle' };
				layer.labels.push(text(datum.short, label));
			}
		}
	});
	for (const datum of data) {
		const row = rows[groups.findIndex(({ label }) => label === datum.label)];
		const y = (row?.marks ?? 0) + (series.length > 1 ? 20 : 11);
		const spot = x(datum.value ?? 0);
		at.push(y);
		layer.marks.push(marker(datum, series.indexOf(datum.series), spot, y, radius));
		const whole = { x: 0, y: row?.top ?? 0, width, height: row?.height ?? 0 };
		const from = Math.max(0, spot - 12);
		const around = { x: from, y: y - 12, width: Math.min(width, spot + 12) - from, height: 24 };
		layer.points.push(
			point(
				datum.name,
				el('rect', { class: 'hit', ...(series.length > 1 ? around : whole) }),
				halo(spot, y, radius),
				tip(datum.tip, spot, y - 6, width),
			),
		);
	}
	return lyingScene(input, layer, {
		shape: 'mark',
		left,
		plot: [from, head.height, right, bottom],
		axis,
		foot: 20,
		at,
		thick: radius,
	});
}
