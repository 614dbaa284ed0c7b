import type { ChartDataset } from 'chart.js';
import { growth, shapes } from '../drawing/tones.ts';
import type { CanvasModel, Layout } from '../types.ts';
import { barFill, type MarkColors, markFill, type Tone } from './colors.ts';

/** A mark's place for Chart.js; a bar has the two ends of its number. */
export interface Spot {
	x: number | [number, number];
	y: number | [number, number];
}

/** A set of marks, and which datum of the chart each one shows. */
export type MarkSet = ChartDataset<'line' | 'bar', Spot[]> & { data: Spot[]; datum: number[] };

/** What the sets of a canvas are made from. */
export interface MarksInput {
	model: CanvasModel;
	layout: Layout;
	colors: MarkColors;
	/** Pixels of the page for one of the drawing. */
	scale: number;
}

/** One point of the model. */
export type Point = CanvasModel['points'][number];
type Placed = { point: Point; at: number; datum: number };

const toneOf = ({ s, bold }: Point, { tones, seal }: MarkColors): Tone =>
	bold ? seal : (tones[s % tones.length] ?? seal);

const place = (value: Spot['x'], at: number, lying: boolean): Spot =>
	lying ? { x: value, y: at } : { x: at, y: value };

const numberOf = (v: Point['v']): number => (typeof v === 'number' ? v : (v[0] ?? 0));

/** Marks of one series, joined as the model says. */
function pointSet(
	placed: Placed[],
	input: MarksInput,
	shape: number,
	value = ({ v }: Point) => v,
): MarkSet {
	const { model, layout, colors, scale } = input;
	const tones = placed.map(({ point }) => toneOf({ ...point, s: shape }, colors));
	const joined = placed.some(({ point }) => point.join !== 'none');
	const manner = (index: number) => placed[index]?.point.join;
	const line = colors.tones[shape % colors.tones.length]?.line ?? colors.celadon;
	return {
		type: 'line',
		label: model.series[shape] ?? '',
		data: placed.map(({ point, at }) => place(numberOf(value(point)), at, layout.lying)),
		datum: placed.map(({ datum }) => datum),
		showLine: joined,
		stepped: model.step,
		borderColor: line,
		borderWidth: 2.5 * scale,
		borderCapStyle: 'round',
		borderJoinStyle: 'round',
		segment: {
			borderColor: ({ p1DataIndex }) =>
				manner(p1DataIndex) === 'none' ? 'transparent' : undefined,
			borderWidth: ({ p1DataIndex }) => (manner(p1DataIndex) === 'guide' ? 1.5 * scale : undefined),
			borderDash: ({ p1DataIndex }) => {
				const how = manner(p1DataIndex);
				if (how === 'solid') return undefined;
				return [0.1, (how === 'guide' ? 5 : 6.5) * scale];
			},
		},
		pointStyle: shapes[shape % shapes.length] ?? 'circle',
		pointRadius: layout.thick * growth(shape) * scale,
		pointBorderWidth: placed.map(
			({ point: { kind } }) => (kind === 'estimate' || kind === 'plan' ? 1.75 : 2.25) * scale,
		),
		pointBorderColor: tones.map((tone) => tone.line),
		pointBackgroundColor: placed.map(({ point }, i) =>
			markFill(point.kind, tones[i] as Tone, colors.surface),
		),
	};
}

/** Middles of the marks of plans. */
function bullSet(
	placed: Placed[],
	input: MarksInput,
	shape: number,
	value = ({ v }: Point) => v,
): MarkSet[] {
	const { layout, colors, scale } = input;
	const plans = placed.filter(({ point }) => point.kind === 'plan');
	if (plans.length === 0) return [];
	return [
		{
			type: 'line',
			label: '',
			data: plans.map(({ point, at }) => place(numberOf(value(point)), at, layout.lying)),
			datum: plans.map(({ datum }) => datum),
			showLine: false,
			pointRadius: layout.thick * 0.36 * scale,
			pointBorderWidth: 0,
			pointBackgroundColor: plans.map(({ point }) => toneOf({ ...point, s: shape }, colors).line),
		},
	];
}

/** Whether a bar has a dashed outline, which `dashes` draws. */
export const isDashed = ({ kind }: Point): boolean => kind === 'plan' || kind === 'estimate';

/** No base, so that Chart.js does not move bars off the grid line at zero, half a pixel. */
const base = Number.POSITIVE_INFINITY;

/** Bars from one number to another. */
function barSet(
	placed: Placed[],
	input: MarksInput,
	ends: (point: Point) => [number, number],
): MarkSet {
	const { model, layout, colors, scale } = input;
	return {
		type: 'bar',
		label: model.series[placed[0]?.point.s ?? 0] ?? '',
		data: placed.map(({ point, at }) => place(ends(point), at, layout.lying)),
		datum: placed.map(({ datum }) => datum),
		grouped: false,
		base,
		barThickness: layout.thick * scale,
		borderSkipped: false,
		borderWidth: placed.map(({ point }) => (isDashed(point) ? 0 : 1.5 * scale)),
		borderColor: placed.map(({ point }) => toneOf(point, colors).line),
		backgroundColor: placed.map(({ point }) =>
			barFill(point.kind, toneOf(point, colors), colors.surface, scale),
		),
	};
}

/** The faint part of bars whose number is a range, or the bars between two marks. */
function betweenSet(placed: Placed[], input: MarksInput, thick: number, alpha: string): MarkSet {
	const { layout, colors, scale } = input;
	const both = placed.filter(
		({ point: { v } }) => Array.isArray(v) && v.every((end) => end !== null),
	);
	const tint = ({ point }: Placed) =>
		toneOf(point, colors).line.replace(/^rgb\((.+)\)$/, `rgba($1, ${alpha})`);
	return {
		type: 'bar',
		label: '',
		data: both.map(({ point, at }) => {
			const [low = 0, high = 0] = point.v as [number, number];
			return place([Math.min(low, high), Math.max(low, high)], at, layout.lying);
		}),
		datum: both.map(({ datum }) => datum),
		grouped: false,
		base,
		barThickness: thick * scale,
		borderWidth: 0,
		backgroundColor: both.map(tint),
	};
}

/** The cells of a unit grid, group by group: full, half filled, open. */
function cellSets({ model, layout, colors, scale }: MarksInput): MarkSet[] {
	const columns = layout.value[1];
	let start = 0;
	return model.points.flatMap((point, group) => {
		const first = start;
		const count = numberOf(point.v);
		start += count;
		const last = group === model.points.length - 1;
		const tone = group === 0 || !last ? colors.seal : (colors.tones[0] ?? colors.seal);
		const fill = group === 0 ? tone.line : last ? 'transparent' : tone.wash;
		const spots = (dx: number, dy: number) =>
			Array.from({ length: count }, (_, i): Spot => {
				const cell = first + i;
				return { x: (cell % columns) + 0.5 + dx, y: Math.floor(cell / columns) + 0.5 + dy };
			});
		const r = layout.thick * scale;
		const base = {
			type: 'line' as const,
			label: '',
			showLine: false,
			datum: Array.from({ length: count }, () => group),
		};
		const cells: MarkSet = {
			...base,
			data: spots(0, 0),
			pointRadius: group === 0 ? r : r * 0.92,
			pointBorderWidth: 1.4 * scale,
			pointBorderColor: tone.line,
			pointBackgroundColor: fill,
		};
		if (group === 0) return [cells];
		// A nucleus a little off the middle, as in the drawing.
		const nuclei: MarkSet = {
			...base,
			data: spots(-0.064, 0.04 / 1.06),
			pointRadius: r * 0.3,
			pointBorderWidth: 0,
			pointBackgroundColor: tone.line.replace(/^rgb\((.+)\)$/, 'rgba($1, 0.55)'),
		};
		return [nuclei, cells];
	});
}

/** What Chart.js draws, set by set: the numbers are those of the model, the places those of the drawing. */
export function markSets(input: MarksInput): MarkSet[] {
	const { model, layout } = input;
	const placed = model.points.map(
		(point, datum): Placed => ({ point, datum, at: layout.at[datum] ?? 0 }),
	);
	switch (model.mark) {
		case 'grid':
			return cellSets(input);
		case 'bar': {
			const solid = barSet(placed, input, ({ v }) => [0, numberOf(v)]);
			return [solid, betweenSet(placed, input, layout.thick, '0.4')];
		}
		case 'stack':
			return model.series.map((_, s) =>
				barSet(
					placed.filter(({ point }) => point.s === s),
					input,
					({ v }) => v as [number, number],
				),
			);
		case 'range': {
			const end =
				(index: number) =>
				({ v }: Point) =>
					Array.isArray(v) ? (v[index] ?? 0) : v;
			const has = (index: number) =>
				placed.filter(({ point: { v } }) => Array.isArray(v) && v[index] !== null);
			return [
				...[1, 0].flatMap((index) => [
					...bullSet(has(index), input, index, end(index)),
					pointSet(has(index), input, index, end(index)),
				]),
				betweenSet(placed, input, 5, '0.35'),
			];
		}
		default:
			// The first set lies on top, in the drawing the last.
			return model.series
				.flatMap((_, s) => {
					const own = placed.filter(({ point }) => point.s === s);
					return [pointSet(own, input, s), ...bullSet(own, input, s)];
				})
				.reverse();
	}
}
