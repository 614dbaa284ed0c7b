import type { ChartOptions, Plugin, ScaleOptionsByType } from 'chart.js';
import { isDashed, type MarkSet, type MarksInput } from './mark-sets.ts';

/** Where Chart.js has put a bar. */
interface BarPlace {
	x: number;
	y: number;
	base: number;
	width: number;
	height: number;
	horizontal: boolean;
}

/** Dashed outlines of the bars of plans and estimates, which Chart.js has no setting for. */
export function dashes(now: () => MarksInput | undefined): Plugin<'line' | 'bar'> {
	return {
		id: 'dashes',
		afterDatasetsDraw(chart) {
			const input = now();
			if (!input) return;
			const { model, scale } = input;
			const { ctx } = chart;
			ctx.save();
			ctx.lineWidth = 1.5 * scale;
			ctx.setLineDash([4 * scale, 3 * scale]);
			chart.data.datasets.forEach((set, s) => {
				const { type, datum, borderColor } = set as unknown as MarkSet;
				if (type !== 'bar' || !Array.isArray(borderColor)) return;
				chart.getDatasetMeta(s).data.forEach((bar, i) => {
					const point = model.points[datum[i] ?? -1];
					if (!point || !isDashed(point)) return;
					const { x, y, base, width, height, horizontal } = bar as unknown as BarPlace;
					ctx.strokeStyle = String(borderColor[i]);
					if (horizontal) ctx.strokeRect(Math.min(base, x), y - height / 2, width, height);
					else ctx.strokeRect(x - width / 2, Math.min(base, y), width, height);
				});
			});
			ctx.restore();
		},
	};
}

type Axis = Partial<ScaleOptionsByType<'linear' | 'logarithmic'>>;

/** Axes that match the drawing's box, with no words and no manners of their own. */
export function marksOptions(input: MarksInput): ChartOptions<'line' | 'bar'> {
	const { model, layout, colors, scale } = input;
	const [left, top, right, bottom] = layout.plot;
	const [start, end] = layout.value;
	const value = {
		type: model.log ? 'logarithmic' : 'linear',
		min: Math.min(start, end),
		max: Math.max(start, end),
		reverse: start > end,
		offset: false,
		border: { display: false },
		// No text at all: to word numbers that nobody sees takes a phone a tenth of a second.
		ticks: { display: false, callback: () => '' },
		grid: {
			drawTicks: false,
			color: ({ tick }: { tick?: { value: number } }) =>
				tick?.value === 0 ? colors.edge : colors.rule,
		},
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = layout.ticks.map((tick) => ({ value: tick }));
		},
	} as unknown as Axis;
	const other = {
		type: 'linear',
		display: false,
		ticks: { display: false, callback: () => '' },
		min: layout.other[0],
		max: layout.other[1],
		reverse: layout.lying,
		offset: false,
	} as unknown as Axis;
	return {
		animation: false,
		responsive: false,
		events: [],
		maintainAspectRatio: false,
		indexAxis: layout.lying ? 'y' : 'x',
		layout: {
			autoPadding: false,
			padding: {
				left: left * scale,
				top: top * scale,
				right: (layout.width - right) * scale,
				bottom: (layout.height - bottom) * scale,
			},
		},
		datasets: { line: { clip: false }, bar: { clip: false } },
		plugins: { tooltip: { enabled: false } },
		scales: layout.lying ? { x: value, y: other } : { x: other, y: value },
	} as ChartOptions<'line' | 'bar'>;
}
