import type { Chart, Plugin } from 'chart.js';
import { formatNumber } from '../../i18n/format.ts';
import { decimals } from '../projection/model.ts';
import type { ConfigInput } from './config.ts';

/** Room to the right of the last point for its label, in pixels, on a wide chart. */
export const labelRoom = 100;

/** Whether a canvas is too narrow for labels beside the last point. */
export const isNarrow = (chart: { width: number }): boolean => chart.width < 480;

interface Label {
	text: string;
	note?: string;
	color: string;
	x: number;
	y: number;
	align: CanvasTextAlign;
}

function labelsOf(chart: Chart, input: ConfigInput): Label[] {
	const { rows, scenario, withScenario, model, colors } = input;
	const { words } = model;
	const places = decimals(scenario.unit);
	const number = (value: number) => formatNumber(value, words.locale, places, places);
	const narrow = isNarrow(chart);
	const labels: Label[] = [];
	const last = rows.length - 1;
	for (const index of [0, last]) {
		const spot = chart.getDatasetMeta(0).data[index];
		const row = rows[index];
		if (!spot || !row) continue;
		const kind = words.chart.kinds[row.kind];
		const beside = index === last && !narrow;
		labels.push({
			text: beside ? number(row.value) : `${number(row.value)} ${kind}`,
			...(beside ? { note: kind } : {}),
			color: colors.ink,
			x: beside ? spot.x + 16 : spot.x + (index === last ? 8 : -4),
			y: beside ? spot.y + 1 : spot.y + (index === last || scenario.scale === 'log' ? -16 : 26),
			align: index === last && narrow ? 'right' : 'left',
		});
	}
	chart.data.datasets.forEach((set, i) => {
		const own = withScenario && set.label === words.projection.scenario;
		const stick = model.yardsticks.find(({ label }) => label === set.label);
		const spot = chart.getDatasetMeta(i).data[own ? last : 0];
		const row = rows[last];
		if (!spot || !row) return;
		if (own) {
			labels.push({
				text: number(row.scenario),
				note: words.projection.scenario,
				color: colors.indigo,
				x: narrow ? spot.x + 8 : spot.x + 16,
				y: narrow ? spot.y + 24 : spot.y + 1,
				align: narrow ? 'right' : 'left',
			});
		}
		if (stick) {
			labels.push({
				text: stick.label,
				color: colors.seal,
				x: spot.x,
				y: spot.y - 8,
				align: 'left',
			});
		}
	});
	return spread(labels);
}

/** Move labels apart that would stand on one another at the right edge. */
function spread(labels: Label[]): Label[] {
	const right = labels.filter(({ note }) => note).sort((a, b) => a.y - b.y);
	for (let i = 1; i < right.length; i++) {
		const above = right[i - 1];
		const label = right[i];
		if (above && label && label.y - above.y < 36) label.y = above.y + 36;
	}
	return labels;
}

/** Chart.js plugin that writes values beside the ends of the lines, as the drawing does. */
export function labelPlugin(input: () => ConfigInput | undefined): Plugin<'line'> {
	return {
		id: 'end-labels',
		afterDatasetsDraw(chart) {
			const { ctx } = chart;
			const given = input();
			if (!given) return;
			ctx.save();
			for (const { text, note, color, x, y, align } of labelsOf(chart as Chart, given)) {
				ctx.textAlign = align;
				ctx.fillStyle = color;
				ctx.font = `600 15px ${given.colors.font}`;
				ctx.fillText(text, x, y);
				if (!note) continue;
				ctx.font = `400 13px ${given.colors.font}`;
				ctx.fillStyle = given.colors.muted;
				ctx.fillText(note, x, y + 17);
			}
			ctx.restore();
		},
	};
}
