import {
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
} from 'chart.js';
import type { ProjectionRow, Scenario } from '../../projection/scenario.ts';
import { bandPlugin } from './band.ts';
import {
	bandSets,
	type ConfigInput,
	chartOptions,
	datasets,
	readColors,
	tipLines,
} from './config.ts';
import { isNarrow, labelPlugin } from './labels.ts';
import type { IslandModel } from './model.ts';
import { createTip } from './tip.ts';

Chart.register(
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
);

/** The canvas over the drawing. */
export interface View {
	/** Draw a scenario's rows. */
	draw(rows: ProjectionRow[], scenario: Scenario, withScenario: boolean): void;
	/** Show the tip of a point, or of none. */
	highlight(index: number | null): void;
}

/**
 * Lay a Chart.js canvas over the drawing; it is seen once the figure is marked as live. Throws when the browser
 * gives no canvas context.
 */
export function createView(figure: HTMLElement, picture: HTMLElement, model: IslandModel): View {
	const layer = document.createElement('div');
	layer.className = 'canvas-layer';
	const canvas = document.createElement('canvas');
	canvas.setAttribute('aria-hidden', 'true');
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas context');
	layer.append(canvas);
	picture.append(layer);

	let last: Parameters<View['draw']> | undefined;
	let input: ConfigInput | undefined;
	// Made empty and filled when it is first drawn, so that a slow machine can do something else between.
	const chart: Chart<'line', (number | null)[], string> = new Chart(context, {
		type: 'line',
		data: { labels: [], datasets: [] },
		options: { animation: false, maintainAspectRatio: false, events: [] },
		plugins: [bandPlugin(bandSets, () => input?.colors.band), labelPlugin(() => input)],
	});
	const tip = createTip(layer);
	let at: number | null = null;
	const highlight: View['highlight'] = (index) => {
		at = index;
		const row = index === null ? undefined : input?.rows[index];
		const spot = index === null ? undefined : chart.getDatasetMeta(0).data[index];
		chart.setActiveElements(index === null ? [] : [{ datasetIndex: 0, index }]);
		if (input && row && spot) tip.show(tipLines(row, input), spot);
		else tip.hide();
		chart.render();
	};
	const point = (event: PointerEvent) => {
		const [found] = chart.getElementsAtEventForMode(event, 'index', { intersect: false }, true);
		highlight(found?.index ?? null);
	};
	canvas.addEventListener('pointermove', point);
	canvas.addEventListener('pointerdown', point);
	canvas.addEventListener('pointerleave', () => highlight(null));

	const draw: View['draw'] = (rows, scenario, withScenario) => {
		last = [rows, scenario, withScenario];
		const colors = readColors(figure);
		const given: ConfigInput = { rows, scenario, withScenario, model, colors };
		input = given;
		const data = { labels: rows.map((row) => String(row.year)), datasets: datasets(given) };
		const options = chartOptions(given, isNarrow({ width: picture.clientWidth }));
		chart.data = data;
		chart.options = options;
		chart.update('none');
		// Its words and its place may be others now.
		if (at !== null) highlight(at);
	};
	document.addEventListener('themechange', () => {
		if (last) draw(...last);
	});
	return { draw, highlight };
}
