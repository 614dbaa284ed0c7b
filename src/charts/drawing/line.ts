import { scaleLinear } from 'd3-scale';
import { el, point, round, text, textWidth, tip } from '../svg.ts';
import type { Datum, Join, Picture } from '../types.ts';
import { axisRoom, standingGrid, timeTicks, valueAxis, valueScale } from './axis.ts';
import { kindKey, seriesKey } from './key.ts';
import { halo, isMeasured, marker } from './marks.ts';
import { type DrawInput, isNarrow, layers, scene } from './scene.ts';

/** What a drawing of values over time is given. */
export interface LineInput extends DrawInput {
	log: boolean;
	join: 'consecutive' | 'step' | 'guide' | 'none';
	/** Years between two neighbors, where times are regular. */
	step: number | undefined;
	/** Whether times are whole years. */
	years: boolean;
}

const radius = 4.5;

/**
 * How each mark is joined to the one before it in its series: never across a missing year or month,
 * and dotted where either end is not a measurement.
 */
export function joins(
	data: readonly Datum[],
	{ join, step }: Pick<LineInput, 'join' | 'step'>,
): Join[] {
	const last = new Map<string, Datum>();
	return data.map((datum) => {
		const before = last.get(datum.series);
		last.set(datum.series, datum);
		if (!before || join === 'none') return 'none';
		if (join === 'guide') return 'guide';
		const apart = (datum.time ?? 0) - (before.time ?? 0);
		if (join === 'consecutive' && step !== undefined && apart > step * 1.5) return 'none';
		return isMeasured(before.kind) && isMeasured(datum.kind) ? 'solid' : 'dotted';
	});
}

interface Spot {
	datum: Datum;
	series: number;
	x: number;
	y: number;
}

/** Lines between the marks, one element for each run of one manner. */
function paths(spots: readonly Spot[], how: readonly Join[], step: boolean): string[] {
	const found: { name: string; d: string }[] = [];
	const last = new Map<number, { spot: Spot; path: number }>();
	spots.forEach((spot, i) => {
		const before = last.get(spot.series);
		const manner = how[i] ?? 'none';
		let path = -1;
		if (before && manner !== 'none') {
			const name = `path ${manner} s${spot.series % 4}`;
			const to = step ? `H${round(spot.x)}V${round(spot.y)}` : `L${round(spot.x)},${round(spot.y)}`;
			const open = found[before.path];
			if (open?.name === name) {
				open.d += to;
				path = before.path;
			} else {
				const { x, y } = before.spot;
				path = found.push({ name, d: `M${round(x)},${round(y)}${to}` }) - 1;
			}
		}
		last.set(spot.series, { spot, path });
	});
	return found.map(({ name, d }) => el('path', { class: name, d }));
}

/** Box of a label that is centered on a place, to keep labels apart. */
function boxOf(label: string, x: number, y: number, size: number) {
	const half = textWidth(label, size) / 2 + 3;
	return { left: x - half, right: x + half, top: y - size, bottom: y + 4 };
}

type Box = ReturnType<typeof boxOf>;
const touch = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Labels of values beside their marks: those that the headline is about, then the ends, then all that find room. */
function valueLabels(
	spots: readonly Spot[],
	taken: Box[],
	box: { left: number; right: number; top: number; bottom: number },
) {
	const ends = new Set<Spot | undefined>();
	for (const series of new Set(spots.map((spot) => spot.series))) {
		const own = spots.filter((spot) => spot.series === series);
		ends.add(own[0]).add(own.at(-1));
	}
	const rank = (spot: Spot) => (spot.datum.emphasis ? 0 : ends.has(spot) ? 1 : 2);
	const placed = spots.map(({ x, y }) => ({
		left: x - 6,
		right: x + 6,
		top: y - 6,
		bottom: y + 6,
	}));
	const labels: string[] = [];
	for (const spot of [...spots].sort((a, b) => rank(a) - rank(b))) {
		const { short, emphasis } = spot.datum;
		const half = textWidth(short, 13) / 2 + 3;
		const x = Math.min(Math.max(spot.x, box.left + half), box.right - half);
		const own = placed[spots.indexOf(spot)];
		for (const y of [spot.y - 13, spot.y + 21]) {
			const place = boxOf(short, x, y, 13);
			if (place.top < box.top || place.bottom > box.bottom) continue;
			if (
				[...taken, ...placed.filter((other) => other !== own)].some((other) => touch(place, other))
			)
				continue;
			taken.push(place);
			labels.push(
				text(short, {
					class: emphasis ? 'label emphasis' : 'label',
					x,
					y,
					'text-anchor': 'middle',
				}),
			);
			break;
		}
	}
	return labels;
}

/** Values over time: a mark at each, joined only where they follow one another. */
export function drawLine(input: LineInput): Picture {
	const { id: _, width, words, data, series, log } = input;
	const narrow = isNarrow(width);
	const named = series.length > 1;
	const numbers = data.map(({ value }) => value ?? 0);
	const axis = valueAxis(numbers, log);
	const left = axisRoom(axis, words) + 2;
	const nameRoom = Math.max(...series.map((name) => textWidth(name, 13))) + 20;
	const beside = named && !narrow && nameRoom < 190;
	const right = width - (beside ? nameRoom : 14);
	const layer = layers();

	const key = beside
		? { markup: [], height: 0 }
		: seriesKey(series, 'mark', { left: 1, top: 0, right: width });
	const top = key.height + 24;
	const bottom = top + (narrow ? 210 : 280);
	const y = valueScale(axis, [bottom, top]);
	const times = data.map(({ time }) => time ?? 0);
	const [from, to] = [Math.min(...times), Math.max(...times)];
	const pad = 16;
	const span = to - from || 1;
	const x = scaleLinear([from, to === from ? from + 1 : to], [left + pad, right - pad]);
	const other: [number, number] = [
		from - (span * pad) / (right - left - 2 * pad),
		from + span + (span * pad) / (right - left - 2 * pad),
	];

	const grid = standingGrid(axis, y, { left, right }, words);
	layer.under.push(...grid.lines);
	layer.labels.push(...key.markup, ...grid.labels);
	let free = 0;
	for (const tick of timeTicks([from, to], right - left - 2 * pad, input.years, words.locale)) {
		const half = textWidth(tick.label, 13) / 2;
		const middle = Math.min(x(tick.time), width - half);
		if (middle - half < free) continue;
		free = middle + half + 8;
		layer.labels.push(
			text(tick.label, { class: 'tick', x: middle, y: bottom + 20, 'text-anchor': 'middle' }),
		);
	}

	const spots = data.map(
		(datum, i): Spot => ({
			datum,
			series: series.indexOf(datum.series),
			x: x(times[i] ?? 0),
			y: y(numbers[i] ?? 0),
		}),
	);
	layer.marks.push(...paths(spots, joins(data, input), input.join === 'step'));
	layer.marks.push(...spots.map((spot) => marker(spot.datum, spot.series, spot.x, spot.y, radius)));

	const taken: Box[] = [];
	if (beside) {
		const ends = series
			.map((name, i) => ({ name, i, spot: spots.filter((spot) => spot.series === i).at(-1) }))
			.flatMap(({ name, i, spot }) => (spot ? [{ name, i, x: spot.x, y: spot.y + 4.5 }] : []))
			.sort((a, b) => a.y - b.y);
		let floor = Number.NEGATIVE_INFINITY;
		for (const { name, i, y, x: last } of ends) {
			// A line that stops early carries its name there, not at the far edge.
			const early = last + 14 + textWidth(name, 13) < right;
			const at = early ? y : Math.max(y, floor + 17);
			if (!early) floor = at;
			const start = early ? last + 12 : right + 6;
			const place = boxOf(name, start + textWidth(name, 13) / 2, at, 13);
			taken.push(place);
			layer.labels.push(text(name, { class: `series-name s${i % 4}`, x: start, y: at }));
		}
	}
	layer.labels.push(
		...valueLabels(spots, taken, { left, right: beside ? right : width, top: top - 20, bottom }),
	);

	const foot = kindKey(data, 'mark', words, { left, top: bottom + 30, right: width });
	layer.labels.push(...foot.markup);

	const sorted = [...new Set(spots.map((spot) => spot.x))].sort((a, b) => a - b);
	layer.points.push(
		...spots.map((spot) => {
			const place = sorted.indexOf(spot.x);
			const from = ((sorted[place - 1] ?? spot.x - 48) + spot.x) / 2;
			const to = ((sorted[place + 1] ?? spot.x + 48) + spot.x) / 2;
			// One column a mark; where several marks share it, each answers around itself.
			const alone = spots.filter((one) => one.x === spot.x).length === 1 && !named;
			const hitLeft = Math.max(left, alone ? from : Math.max(from, spot.x - 14));
			const hitRight = Math.min(width, alone ? to : Math.min(to, spot.x + 14));
			const box = alone
				? { x: hitLeft, y: top - 10, width: hitRight - hitLeft, height: bottom - top + 10 }
				: { x: hitLeft, y: spot.y - 14, width: hitRight - hitLeft, height: 28 };
			return point(
				spot.datum.name,
				el('rect', { class: 'hit', ...box }),
				halo(spot.x, spot.y, radius),
				tip(spot.datum.tip, spot.x, spot.y, width),
			);
		}),
	);
	return scene(input, layer, {
		height: bottom + 32 + foot.height,
		plot: [left, top, right, bottom],
		lying: false,
		value: axis.domain,
		ticks: axis.ticks,
		other,
		at: times,
		thick: radius,
	});
}
