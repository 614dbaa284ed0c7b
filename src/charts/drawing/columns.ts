import { scaleBand } from 'd3-scale';
import { el, point, text, textWidth, tip } from '../svg.ts';
import type { Datum, Picture } from '../types.ts';
import { axisRoom, standingGrid, valueAxis, valueScale } from './axis.ts';
import { drawBars, type Slot } from './bars.ts';
import { kindKey } from './key.ts';
import { barRect, hatches } from './marks.ts';
import { type DrawInput, isNarrow, layers, scene } from './scene.ts';

/** What standing bars are given. */
export interface ColumnInput extends DrawInput {
	/** Years between two neighbors on a time axis; undefined where the bars are categories. */
	step: number | undefined;
}

/** Slots of the axis, with one for every time that is missing between two bars. */
function slots(data: readonly Datum[], step: number | undefined, locale: string): Slot[] {
	return data.flatMap((datum, i): Slot[] => {
		const before = data[i - 1]?.time;
		const own = { label: datum.label, datum };
		if (step === undefined || before === undefined || before === null || datum.time === null) {
			return [own];
		}
		const missing = Math.round((datum.time - before) / step) - 1;
		const between = Array.from({ length: Math.max(0, missing) }, (_, k): Slot => {
			return { label: nameOf(before + (k + 1) * step, step, locale), datum: undefined };
		});
		return [...between, own];
	});
}

const nameOf = (time: number, step: number, locale: string): string =>
	step === 1
		? String(Math.round(time))
		: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
				Date.UTC(Math.floor(time), Math.floor((time % 1) * 12), 1),
			);

/** Labels of the axis, as short as their neighbors allow: months by name, with the year where one begins. */
function axisLabels(
	all: readonly Slot[],
	from: number | null,
	step: number | undefined,
	locale: string,
) {
	if (step === undefined || step >= 1 || from === null) return all.map(({ label }) => label);
	const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' });
	return all.map((_, i) => {
		const time = from + i * step;
		const month = Math.floor((time % 1) * 12);
		const name = format.format(Date.UTC(Math.floor(time), month, 1));
		return month === 0 && i > 0 ? `${name} ${Math.floor(time)}` : name;
	});
}

/** Standing bars from zero; on a narrow picture they lie, so that their numbers can be read. */
export function drawColumns(input: ColumnInput): Picture {
	const { id, width, words, data, step } = input;
	const all = slots(data, step, words.locale);
	if (isNarrow(width)) return drawBars(input, all);
	const layer = layers();
	const axis = valueAxis(
		data.map(({ value, high }) => high ?? value ?? 0),
		false,
	);
	const left = axisRoom(axis, words) + 2;
	const right = width - 2;
	const top = 26;
	const bottom = top + 270;
	const band = scaleBand(
		all.map((_, i) => i),
		[left + 6, right],
	).padding(all.length > 6 ? 0.24 : 0.4);
	const thick = Math.min(64, band.bandwidth());
	const center = (slot: number) => (band(slot) ?? 0) + band.bandwidth() / 2;
	const y = valueScale(axis, [bottom, top]);
	const grid = standingGrid(axis, y, { left, right }, words);
	layer.under.push(
		hatches(
			id,
			data.map((datum) => ({ datum, series: 0 })),
		),
		...grid.lines,
	);
	layer.labels.push(...grid.labels);

	const fits = data.every(({ short }) => textWidth(short, 13) <= band.step() + 2);
	const names = axisLabels(all, data[0]?.time ?? null, step, words.locale);
	const widest = Math.max(...names.map((name) => textWidth(name, 13)));
	const every = Math.ceil((widest + 8) / band.step());
	const at: number[] = [];
	all.forEach(({ datum }, i) => {
		const middle = center(i);
		if (i % every === 0 || all.length <= every) {
			layer.labels.push(
				text(names[i] ?? '', { class: 'tick', x: middle, y: bottom + 20, 'text-anchor': 'middle' }),
			);
		}
		if (!datum) {
			const half = thick / 3;
			const gap = { x1: middle - half, x2: middle + half, y1: y(0) - 4, y2: y(0) - 4 };
			layer.marks.push(el('line', { class: 'gap', ...gap }));
			return;
		}
		at.push(middle);
		const end = y(datum.value ?? 0);
		const bar = {
			x: middle - thick / 2,
			y: Math.min(end, y(0)),
			width: thick,
			height: Math.max(1, Math.abs(end - y(0))),
		};
		layer.marks.push(barRect(id, datum, 0, bar));
		if (fits || datum.emphasis) {
			const below = end > y(0);
			layer.labels.push(
				text(datum.short, {
					class: datum.emphasis ? 'label emphasis' : 'label',
					x: middle,
					y: below ? end + 16 : end - 7,
					'text-anchor': 'middle',
				}),
			);
		}
		const hit = {
			x: middle - band.step() / 2,
			y: top - 10,
			width: band.step(),
			height: bottom - top + 10,
		};
		layer.points.push(
			point(
				datum.name,
				el('rect', { class: 'hit', ...hit }),
				el('rect', { class: 'halo', ...bar }),
				tip(datum.tip, middle, end, width),
			),
		);
	});
	const gaps = all.some(({ datum }) => !datum);
	const key = kindKey(data, 'bar', words, { left, top: bottom + 30, right: width }, gaps);
	layer.labels.push(...key.markup);
	return scene(input, layer, {
		height: bottom + 32 + key.height,
		plot: [left, top, right, bottom],
		lying: false,
		value: axis.domain,
		ticks: axis.ticks,
		other: [left, right],
		at,
		thick,
	});
}
