import type { ChartDataset, ChartOptions } from 'chart.js';
import { formatNumber } from '../../i18n/format.ts';
import type { ProjectionRow, Scenario } from '../../projection/scenario.ts';
import { describePoint, yearLabel } from '../projection/model.ts';
import { withColors } from './colors.ts';
import { labelRoom } from './labels.ts';
import type { IslandModel } from './model.ts';

/** Colors of the page, read from its styles so that canvas and drawing agree in every theme. */
export interface Colors {
	ink: string;
	muted: string;
	rule: string;
	edge: string;
	surface: string;
	celadon: string;
	seal: string;
	indigo: string;
	band: string;
	font: string;
}

/** What a canvas is drawn from. */
export interface ConfigInput {
	rows: ProjectionRow[];
	scenario: Scenario;
	/** Whether the reader's own path differs from the published one and is drawn. */
	withScenario: boolean;
	model: IslandModel;
	colors: Colors;
}

/** Width of the value axis, as in the drawing: the swap moves nothing. */
const axisWidth = 44;

type Line = ChartDataset<'line', (number | null)[]>;

/** The page's colors as values that a canvas understands, and the face of its labels. */
export function readColors(figure: HTMLElement): Colors {
	const font = getComputedStyle(figure.querySelector('.subtitle') ?? figure).fontFamily;
	return withColors(figure, (color) => ({
		ink: color('var(--ink)'),
		muted: color('var(--muted)'),
		rule: color('var(--rule)'),
		edge: color('var(--edge)'),
		surface: color('var(--surface)'),
		celadon: color('var(--celadon)'),
		seal: color('var(--seal)'),
		indigo: color('var(--indigo)'),
		band: color('var(--band)'),
		font,
	}));
}

/** The published path, its rounding band, the reader's path and the yardsticks, as Chart.js sets. */
export function datasets({ rows, scenario, withScenario, model, colors }: ConfigInput): Line[] {
	const filled = (row: ProjectionRow) => row.kind === 'published';
	const bare: Partial<Line> = { pointRadius: 0, pointHitRadius: 0, pointHoverRadius: 0 };
	const yardsticks = scenario.unit === 'patients' && scenario.yardsticks ? model.yardsticks : [];
	return [
		{
			label: model.words.projection.value,
			data: rows.map((row) => row.value),
			borderColor: colors.celadon,
			borderWidth: 2.5,
			borderDash: [0.1, 6.5],
			borderCapStyle: 'round',
			pointBackgroundColor: rows.map((row) => (filled(row) ? colors.celadon : colors.surface)),
			pointBorderColor: colors.celadon,
			pointBorderWidth: 2.25,
			pointRadius: rows.map((row) => (filled(row) ? 6 : 4.5)),
			pointHoverRadius: 8,
			pointHoverBackgroundColor: rows.map((row) => (filled(row) ? colors.celadon : colors.surface)),
			pointHoverBorderColor: colors.seal,
			pointHoverBorderWidth: 3,
		},
		{ ...bare, label: 'high', data: rows.map((row) => row.high), borderWidth: 0 },
		{ ...bare, label: 'low', data: rows.map((row) => row.low), borderWidth: 0 },
		...(withScenario
			? [
					{
						label: model.words.projection.scenario,
						data: rows.map((row) => row.scenario),
						borderColor: colors.indigo,
						borderWidth: 2.5,
						borderDash: [8, 5],
						pointStyle: 'rectRot' as const,
						pointBackgroundColor: colors.surface,
						pointBorderColor: colors.indigo,
						pointBorderWidth: 2,
						pointRadius: 5,
					},
				]
			: []),
		...yardsticks.map(
			(stick): Line => ({
				...bare,
				label: stick.label,
				data: rows.map(() => stick.value),
				borderColor: colors.seal,
				borderWidth: 1.5,
				borderDash: [4, 4],
			}),
		),
	];
}

/** Places of the band's two edges among the sets. */
export const bandSets = [1, 2] as const;

/** What the tip of a point says, a line each: year and value, kind, and the reader's own value. */
export function tipLines(row: ProjectionRow, input: ConfigInput): string[] {
	const { scenario, withScenario, model } = input;
	return describePoint(row, scenario, model.words, withScenario).split(/; |, /);
}

/** Axes and manners of the canvas. */
export function chartOptions(input: ConfigInput, narrow: boolean): ChartOptions<'line'> {
	const { rows, scenario, model, colors } = input;
	const { words } = model;
	const font = { family: colors.font, size: 13 };
	const ticks = { color: colors.muted, font };
	return {
		animation: false,
		maintainAspectRatio: false,
		layout: { padding: { top: 26, right: narrow ? 14 : labelRoom } },
		scales: {
			x: {
				grid: { display: false },
				border: { color: colors.edge },
				ticks: {
					...ticks,
					maxRotation: 0,
					autoSkip: false,
					callback: (_, index) => yearLabel(rows, index, narrow),
				},
			},
			y: {
				type: scenario.scale === 'log' ? 'logarithmic' : 'linear',
				beginAtZero: scenario.scale !== 'log',
				grid: { color: colors.rule },
				border: { display: false },
				afterFit: (scale) => {
					scale.width = axisWidth;
				},
				ticks: {
					...ticks,
					maxTicksLimit: 6,
					callback: (value) => formatNumber(Number(value), words.locale, 1),
				},
			},
		},
		events: [],
	};
}
