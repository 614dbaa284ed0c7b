import { el, point, text, textWidth, tip } from '../svg.ts';
import type { Datum, Picture } from '../types.ts';
import { type ValueAxis, valueScale } from './axis.ts';
import { lyingScene } from './lying.ts';
import { barRect, hatches } from './marks.ts';
import { placeRows } from './rows.ts';
import { type DrawInput, isNarrow, layers } from './scene.ts';

/** The number of a bar that decides how far it reaches. */
const reach = ({ value, high }: Datum): number => high ?? value ?? 0;

/** Whether kinds are told beside the bars, which needs room and kinds that differ. */
const tellsKinds = (data: readonly Datum[], narrow: boolean): boolean =>
	!narrow && data.length <= 8 && new Set(data.map(({ kind }) => kind)).size > 1;

/**
 * The axis of lying bars, and the scale that leaves room for a label beside each bar. A label of a
 * negative bar stands on the other side of zero, where there is room anyway.
 */
function fitAxis(
	data: readonly Datum[],
	left: number,
	width: number,
	extra: (datum: Datum) => number,
) {
	const numbers = data.map(reach);
	const axis: ValueAxis = {
		domain: [Math.min(0, ...numbers), Math.max(0, ...numbers) || 1],
		ticks: [0],
		log: false,
	};
	const room = Math.max(...data.map((datum) => 10 + textWidth(datum.short, 15) + extra(datum)));
	return { axis, right: Math.max(left + 60, width - room - 2) };
}

/** A row of bars: a bar, or a time of which no number was found. */
export interface Slot {
	label: string;
	datum: Datum | undefined;
}

/** Lying bars from zero, one a row; a range is solid to its low end and faint to its high one. */
export function drawBars(
	input: DrawInput,
	slots: readonly Slot[] = input.data.map((datum) => ({ label: datum.label, datum })),
): Picture {
	const { id, width, words, data } = input;
	const narrow = isNarrow(width);
	const thick = narrow ? 18 : data.length > 9 ? 20 : 24;
	const layer = layers();
	const { rows, left, bottom } = placeRows(
		slots.map(({ label, datum }) => ({ label, thick, bold: datum?.emphasis ?? false })),
		{ width, top: 8, gap: narrow ? 14 : 12 },
	);
	const kinds = tellsKinds(data, narrow);
	// What was counted goes without saying.
	const kindOf = ({ kind }: Datum) => (kinds && kind !== 'observed' ? words.chart.kinds[kind] : '');
	const { axis, right } = fitAxis(data, left, width, (datum) =>
		kindOf(datum) ? textWidth(kindOf(datum), 13) + 10 : 0,
	);
	const x = valueScale(axis, [left, right]);
	layer.under.push(
		hatches(
			id,
			data.map((datum) => ({ datum, series: 0 })),
		),
	);
	layer.marks.push(el('line', { class: 'axis', x1: x(0), x2: x(0), y1: 2, y2: bottom }));
	const at: number[] = [];
	slots.forEach(({ datum }, i) => {
		const row = rows[i];
		if (!row) return;
		if (!datum) {
			const gap = {
				x1: x(0) + 6,
				x2: x(0) + 26,
				y1: row.marks + thick / 2,
				y2: row.marks + thick / 2,
			};
			layer.labels.push(...row.label, el('line', { class: 'gap', ...gap }));
			return;
		}
		at.push(row.marks + thick / 2);
		const end = x(datum.low ?? datum.value ?? 0);
		const far = x(reach(datum));
		const from = Math.min(x(0), end);
		const bar = { x: from, y: row.marks, width: Math.max(1, Math.abs(end - x(0))), height: thick };
		layer.marks.push(barRect(id, datum, 0, bar));
		if (datum.high !== null) {
			const box = { x: end, y: row.marks + 0.75, width: far - end, height: thick - 1.5 };
			layer.marks.push(
				el('rect', { class: datum.emphasis ? 'bar-range emphasis' : 'bar-range', ...box }),
			);
		}
		const labelX = Math.max(far, x(0)) + 8;
		const middle = row.marks + thick / 2;
		layer.labels.push(...row.label);
		layer.labels.push(text(datum.short, { class: 'value', x: labelX, y: middle + 5 }));
		if (kindOf(datum)) {
			const after = labelX + 8 + textWidth(datum.short, 15.5);
			layer.labels.push(text(kindOf(datum), { class: 'tick', x: after, y: middle + 5 }));
		}
		layer.points.push(
			point(
				datum.name,
				el('rect', { class: 'hit', x: 0, y: row.top, width, height: row.height }),
				el('rect', { class: 'halo', ...bar }),
				tip(datum.tip, Math.max(far, x(0)), row.marks + 4, width),
			),
		);
	});
	return lyingScene(input, layer, {
		shape: 'bar',
		left,
		plot: [left, 2, right, bottom],
		axis,
		foot: 0,
		at,
		thick,
		keyed: !kinds,
		gaps: slots.some(({ datum }) => !datum),
	});
}
