import { scaleLinear } from 'd3-scale';
import { el, point, round, text, textWidth, tip, wrap } from '../svg.ts';
import type { Picture } from '../types.ts';
import { timeTicks } from './axis.ts';
import { kindKey, seriesKey } from './key.ts';
import { halo, marker } from './marks.ts';
import { type DrawInput, isNarrow, layers, scene } from './scene.ts';

const radius = 5;
const lineHeight = 18;

/**
 * Events down a true scale of time: each mark stands at its date, each text beside it, moved down
 * where events crowd, with a thin line that leads back to its mark.
 */
export function drawTimeline(input: DrawInput): Picture {
	const { width, words, data, series } = input;
	const narrow = isNarrow(width);
	const layer = layers();
	const head = seriesKey(series, 'mark', { left: 1, top: 0, right: width });
	const axisX = 48;
	const textX = axisX + (narrow ? 34 : 52);
	const limit = width - textX - 6;
	const dateSize = 13;
	const blocks = data.map((datum) => {
		const lines = wrap(datum.label, 14, limit);
		return { datum, lines, height: dateSize + 5 + lines.length * lineHeight + 8 };
	});
	const top = head.height + 14;
	const needed = blocks.reduce((sum, { height }) => sum + height, 0);
	const times = data.map(({ time }) => time ?? 0);
	const [first = 0, last = 1] = [Math.min(...times), Math.max(...times)];
	const from = Math.floor(first);
	const to = last === from ? from + 1 : Math.ceil(last);
	const bottom = top + needed;
	const y = scaleLinear([from, to], [top, bottom]);
	// Texts down from their dates; then, from below, up to where they still fit.
	const tops: number[] = [];
	blocks.forEach((_, i) => {
		const above = i > 0 ? (tops[i - 1] ?? 0) + (blocks[i - 1]?.height ?? 0) : top - 10;
		tops.push(Math.max(y(times[i] ?? 0) - 10, above));
	});
	for (let i = blocks.length - 1, floor = bottom + 10; i >= 0; i--) {
		tops[i] = Math.min(tops[i] ?? 0, floor - (blocks[i]?.height ?? 0));
		floor = tops[i] ?? 0;
	}
	layer.under.push(el('line', { class: 'rail', x1: axisX, x2: axisX, y1: top, y2: bottom }));
	for (const tick of timeTicks([from, to], bottom - top, true, words.locale)) {
		layer.under.push(
			el('line', { class: 'rail', x1: axisX - 5, x2: axisX, y1: y(tick.time), y2: y(tick.time) }),
		);
		layer.labels.push(
			text(tick.label, {
				class: 'tick',
				x: axisX - 9,
				y: y(tick.time) + 4.5,
				'text-anchor': 'end',
			}),
		);
	}
	layer.labels.push(...head.markup);
	blocks.forEach(({ datum, lines, height }, i) => {
		const spot = y(times[i] ?? 0);
		const start = tops[i] ?? 0;
		const mid = start + 10;
		const bend = `M${axisX + radius + 2},${round(spot)}H${axisX + 12}L${textX - 12},${round(mid)}H${textX - 5}`;
		const own = Math.max(0, series.indexOf(datum.series));
		layer.under.push(el('path', { class: 'leader', d: bend }));
		layer.marks.push(marker(datum, own, axisX, spot, radius));
		const bold = datum.emphasis ? 'row-label bold' : 'row-label';
		layer.labels.push(
			text(datum.date, { class: 'label', x: textX, y: mid + 4.5 }),
			...lines.map((line, j) =>
				text(line, { class: bold, x: textX, y: mid + 4.5 + (j + 1) * lineHeight }),
			),
		);
		const wide = Math.max(textWidth(datum.date, 13), ...lines.map((line) => textWidth(line, 14)));
		const box = {
			x: textX - 5,
			y: start - 4,
			width: Math.min(width - textX + 5, wide + 12),
			height: height - 4,
		};
		layer.points.push(
			point(
				datum.name,
				el('rect', { class: 'hit', ...box }) +
					el('rect', { class: 'hit', x: axisX - 10, y: spot - 8, width: 20, height: 16 }),
				halo(axisX, spot, radius),
				tip(datum.tip, axisX + 40, spot, width),
			),
		);
	});
	const key = kindKey(data, 'mark', words, { left: 1, top: bottom + 12, right: width });
	layer.labels.push(...key.markup);
	return scene(input, layer, {
		height: bottom + 14 + key.height,
		plot: [axisX - 10, top, axisX + 10, bottom],
		lying: false,
		value: [to, from],
		ticks: [],
		other: [axisX - 10, axisX + 10],
		at: data.map(() => axisX),
		thick: radius,
	});
}
