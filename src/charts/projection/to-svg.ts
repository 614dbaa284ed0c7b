import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type ProjectionRow, projectionRows } from '../../projection/scenario.ts';
import type { Strings } from '../../schemas/strings.ts';
import { drawing, el, point, text, textWidth, tip } from '../svg.ts';
import type { Picture, ProjectionModel } from '../types.ts';
import { describePoint, yearLabel } from './model.ts';

interface Options {
	/** Prefix of the ids inside the drawing. */
	id: string;
	width: number;
	title: string;
	summary: string;
	words: Strings;
}

/** The projection as published, drawn for a width: dotted path, open marks where it is arithmetic. */
export function drawProjection(model: ProjectionModel, options: Options): Picture {
	const { id, width, title, summary, words } = options;
	const narrow = width < 480;
	const height = narrow ? 290 : Math.round(Math.min(430, width * 0.42));
	const { defaults: scenario } = model;
	const rows = projectionRows(model.published, scenario);
	const axisLabel = (value: number) => formatNumber(value, words.locale, 1);
	const top = Math.max(...rows.map((row) => row.high ?? row.value));
	const [, axisEnd = top] = scaleLinear([0, top], [0, 1]).nice(4).domain();
	const left = Math.max(34, textWidth(axisLabel(axisEnd), 13) + 14);
	const margin = { top: 30, right: narrow ? 14 : 96, bottom: 32, left };
	const number = (value: number, places = 1) => formatNumber(value, words.locale, places, places);

	const years = rows.map((row) => String(row.year));
	const x = scalePoint(years, [margin.left + 14, width - margin.right - 8]);
	const y = scaleLinear([0, top], [height - margin.bottom, margin.top]).nice(4);
	const at = (row: ProjectionRow) => x(String(row.year)) ?? 0;
	const step = x.step();

	const grid = y.ticks(4).map((value) =>
		el(
			'g',
			{ 'aria-hidden': 'true' },
			el('line', {
				class: value === 0 ? 'axis' : 'grid',
				x1: margin.left,
				x2: width - margin.right,
				y1: y(value),
				y2: y(value),
			}),
			text(axisLabel(value), {
				class: 'tick',
				x: margin.left - 8,
				y: y(value) + 4.5,
				'text-anchor': 'end',
			}),
		),
	);
	const yearLabels = rows.map((row, i) =>
		text(yearLabel(rows, i, narrow), {
			class: 'tick',
			x: at(row),
			y: height - 10,
			'text-anchor': 'middle',
			'aria-hidden': 'true',
		}),
	);
	const band = area<ProjectionRow>(
		at,
		(r) => y(r.low ?? r.value),
		(r) => y(r.high ?? r.value),
	)(rows);
	const path = line<ProjectionRow>(at, (r) => y(r.value))(rows);
	const points = rows.map((row) => {
		const published = row.kind === 'published';
		const label = describePoint(row, scenario, words, false);
		const left = Math.max(0, at(row) - step / 2);
		const range = fill(words.projection.band, {
			low: number(row.low ?? row.value, 2),
			high: number(row.high ?? row.value, 2),
		});
		return point(
			label,
			el('rect', {
				class: 'hit',
				x: left,
				y: margin.top,
				width: Math.min(width, at(row) + step / 2) - left,
				height: height - margin.top - margin.bottom,
			}),
			el('circle', {
				class: published ? 'mark published' : 'mark computed',
				cx: at(row),
				cy: y(row.value),
				r: published ? 6.5 : 5,
			}),
			tip(
				[
					`${row.year}: ${number(row.value)} ${words.projection.usdUnit}`,
					words.chart.kinds[row.kind],
					range,
				],
				at(row),
				y(row.value),
				width,
			),
		);
	});
	const ends = [rows[0], rows.at(-1)].flatMap((row, i) => {
		if (!row) return [];
		const last = i === 1;
		const beside = last && !narrow;
		const value = number(row.value);
		const kind = words.chart.kinds.published;
		if (beside) {
			return [
				text(value, { class: 'value', x: at(row) + 16, y: y(row.value) + 1 }),
				text(kind, { class: 'tick', x: at(row) + 16, y: y(row.value) + 18 }),
			];
		}
		return [
			text(`${value} ${kind}`, {
				class: 'value',
				x: last ? width - 4 : at(row) - 4,
				y: y(row.value) + (last ? -14 : 26),
				'text-anchor': last ? 'end' : 'start',
			}),
		];
	});
	const svg = drawing(
		{ id, width, height, title, summary },
		...grid,
		...yearLabels,
		el('path', { class: 'band', d: shorten(band) }),
		el('path', { class: 'path', d: shorten(path) }),
		el('g', { 'aria-hidden': 'true' }, ...ends),
		...points,
	);
	return { width, svg };
}

/** Path data with one decimal a coordinate. */
function shorten(d: string | null): string {
	return (d ?? '').replace(/-?\d+\.\d+/g, (value) => String(Math.round(Number(value) * 10) / 10));
}
