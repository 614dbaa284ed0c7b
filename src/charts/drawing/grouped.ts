import { el, point, text, textWidth, tip } from '../svg.ts';
import type { Datum, Picture } from '../types.ts';
import { valueScale } from './axis.ts';
import { lyingScene } from './lying.ts';
import { barRect, hatches } from './marks.ts';
import { placeRows } from './rows.ts';
import { type DrawInput, isNarrow, layers } from './scene.ts';

/** Data by their label, in the order of first use. */
export function byLabel(data: readonly Datum[]): { label: string; members: Datum[] }[] {
	const groups = new Map<string, Datum[]>();
	for (const datum of data) {
		const members = groups.get(datum.label) ?? [];
		groups.set(datum.label, [...members, datum]);
	}
	return [...groups].map(([label, members]) => ({ label, members }));
}

/** Lying bars side by side in groups, each with the name of its series and its number beside it. */
export function drawGrouped(input: DrawInput): Picture {
	const { id, width, data, series } = input;
	const narrow = isNarrow(width);
	const thick = narrow ? 17 : 20;
	const pitch = thick + 5;
	const layer = layers();
	const groups = byLabel(data);
	const { rows, left, bottom } = placeRows(
		groups.map(({ label, members }) => ({ label, thick: members.length * pitch - 5 })),
		{ width, top: 8, gap: 22 },
	);
	const numbers = data.map(({ value }) => value ?? 0);
	const domain: [number, number] = [Math.min(0, ...numbers), Math.max(0, ...numbers) || 1];
	const room = Math.max(
		...data.map((datum) => 18 + textWidth(datum.short, 15) + textWidth(datum.series, 13)),
	);
	const right = Math.max(left + 60, width - room - 4);
	const axis = { domain, ticks: [0], log: false };
	const x = valueScale(axis, [left, right]);
	const placed = new Map<Datum, number>();
	layer.under.push(
		hatches(
			id,
			data.map((datum) => ({ datum, series: series.indexOf(datum.series) })),
		),
	);
	layer.marks.push(el('line', { class: 'axis', x1: x(0), x2: x(0), y1: 2, y2: bottom }));
	groups.forEach(({ members }, i) => {
		const row = rows[i];
		if (!row) return;
		layer.labels.push(...row.label);
		members.forEach((datum, j) => {
			const end = x(datum.value ?? 0);
			const y = row.marks + j * pitch;
			placed.set(datum, y + thick / 2);
			const bar = {
				x: Math.min(x(0), end),
				y,
				width: Math.max(1, Math.abs(end - x(0))),
				height: thick,
			};
			layer.marks.push(barRect(id, datum, series.indexOf(datum.series), bar));
			const labelX = Math.max(end, x(0)) + 8;
			const middle = y + thick / 2;
			layer.labels.push(
				text(datum.short, { class: 'value', x: labelX, y: middle + 5 }),
				text(datum.series, {
					class: 'tick',
					x: labelX + 8 + textWidth(datum.short, 15.5),
					y: middle + 5,
				}),
			);
		});
	});
	layer.points.push(
		...data.map((datum) => {
			const middle = placed.get(datum) ?? 0;
			const end = x(datum.value ?? 0);
			const left = Math.min(x(0), end);
			const bar = {
				x: left,
				y: middle - thick / 2,
				width: Math.max(1, Math.abs(end - x(0))),
				height: thick,
			};
			return point(
				datum.name,
				el('rect', { class: 'hit', x: 0, y: middle - pitch / 2, width, height: pitch }),
				el('rect', { class: 'halo', ...bar }),
				tip(datum.tip, Math.max(end, x(0)), bar.y + 4, width),
			);
		}),
	);
	return lyingScene(input, layer, {
		shape: 'bar',
		left,
		plot: [left, 2, right, bottom],
		axis,
		foot: 0,
		at: data.map((datum) => placed.get(datum) ?? 0),
		thick,
	});
}
