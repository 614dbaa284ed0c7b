import type { Plugin } from 'chart.js';

/** Chart.js plugin that fills between two sets of a chart, as the drawing does. */
export function bandPlugin(
	[high, low]: readonly [number, number],
	color: () => string | undefined,
): Plugin<'line'> {
	return {
		id: 'band',
		beforeDatasetsDraw(chart) {
			const [above, below] = [high, low].map((set) => chart.getDatasetMeta(set).data);
			const fill = color();
			if (!above?.length || !below || !fill) return;
			const { ctx } = chart;
			ctx.save();
			ctx.fillStyle = fill;
			ctx.beginPath();
			for (const { x, y } of [...above, ...[...below].reverse()]) ctx.lineTo(x, y);
			ctx.fill();
			ctx.restore();
		},
	};
}
