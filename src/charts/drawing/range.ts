import { shortNumber } from '../model/numbers.ts';
import { el, point, text, textWidth, tip } from '../svg.ts';
import type { Datum, Picture } from '../types.ts';
import { lyingGrid, valueAxis, valueScale } from './axis.ts';
import { seriesKey, soleKind } from './key.ts';
import { lyingScene } from './lying.ts';
import { halo, markClass, marker } from './marks.ts';
import { placeRows } from './rows.ts';
import { type DrawInput, isNarrow, layers } from './scene.ts';

/** What a drawing of ranges is given. */
export interface RangeInput extends DrawInput {
	log: boolean;
	/** Names of the two ends. */
	ends: readonly [string, string];
}

const radius = 5.5;

/** From one number to another in each row: a mark of its own at each end, joined by a bar. */
export function drawRange(input: RangeInput): Picture {
	const { width, words, data, log, ends } = input;
	const narrow = isNarrow(width);
	const layer = layers();
	const sole = soleKind(data);
	const all = sole && { kind: sole, name: words.chart.kinds[sole] };
	const head = seriesKey(ends, 'mark', { left: 1, top: 0, right: width }, all);
	const { rows, left, bottom } = placeRows(
		data.map(({ label, emphasis }) => ({ label, thick: 26, bold: emphasis })),
		{ width, top: head.height + 6, gap: 12 },
	);
	const numbers = data.flatMap(({ low, high }) => [low, high]).filter((number) => number !== null);
	const axis = valueAxis(numbers, log);
	const print = (value: number) => shortNumber(value, words.locale);
	const room = Math.max(...numbers.map((number) => textWidth(print(number), 13))) + 14;
	const from = left + (narrow ? room - 8 : 8);
	const right = width - room;
	const x = valueScale(axis, [from, right]);
	const grid = lyingGrid(axis, x, { top: head.height, bottom, right: width }, words);
	layer.under.push(...grid.lines);
	layer.labels.push(...head.markup, ...grid.labels);
	data.forEach((datum, i) => {
		const row = rows[i];
		if (!row) return;
		const y = row.marks + 13;
		const { low, high } = datum;
		layer.labels.push(...row.label);
		if (low !== null && high !== null) {
			const [a, b] = [x(low), x(high)].sort((one, two) => one - two) as [number, number];
			const name = markClass('between', datum, 0);
			layer.marks.push(el('rect', { class: name, x: a, y: y - 2.5, width: b - a, height: 5 }));
		}
		const sides = [low, high].flatMap((value, end) =>
			value === null
				? []
				: [{ value, end, left: value < ([low, high][1 - end] ?? Number.POSITIVE_INFINITY) }],
		);
		for (const { value, end, left: before } of sides) {
			layer.marks.push(marker(datum, end, x(value), y, radius));
			const beside = before && sides.length > 1 ? -10 : 10;
			const label = print(value);
			const fits = beside > 0 || x(value) - 12 - textWidth(label, 13) > left - 6;
			layer.labels.push(
				text(label, {
					class: 'label',
					x: x(value) + (fits ? beside : 0),
					y: fits ? y + 4.5 : y - 10,
					'text-anchor': fits ? (beside < 0 ? 'end' : 'start') : 'start',
				}),
			);
		}
		const middle = x(Math.max(low ?? 0, high ?? 0) || 1);
		layer.points.push(
			point(
				datum.name,
				el('rect', { class: 'hit', x: 0, y: row.top, width, height: row.height }),
				sides.map(({ value }) => halo(x(value), y, radius)).join(''),
				tip(datum.tip, middle, y - 6, width),
			),
		);
	});
	return lyingScene(input, layer, {
		shape: 'mark',
		left,
		plot: [from, head.height, right, bottom],
		axis,
		foot: 20,
		at: rows.map((row) => row.marks + 13),
		thick: radius,
		keyed: !sole,
	});
}

/** Numbers of a range in the order they are drawn. */
export const rangeEnds = ({ low, high }: Datum): (number | null)[] => [low, high];
