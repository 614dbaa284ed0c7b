import {
	BarController,
	BarElement,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
} from 'chart.js';
import type { CanvasModel, Layout } from '../types.ts';
import { markColors } from './colors.ts';
import { type MarkSet, type MarksInput, markSets } from './mark-sets.ts';
import { dashes, marksOptions } from './marks-config.ts';

Chart.register(
	BarController,
	BarElement,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
);

/** A canvas below the words of a drawing. */
export interface Surface {
	/** Take the size of a drawing shown at a width in pixels, and its axes. */
	fit(layout: Layout, width: number): void;
	/** Draw the marks in the places of a drawing, for a width in pixels. */
	draw(layout: Layout, width: number): void;
	/** Index of the datum whose mark is nearest to a pointer. */
	nearest(event: PointerEvent): number | null;
}

/** Along which axis the nearest mark is looked for: by its row, by its column, or by distance. */
function axisOf(model: CanvasModel, lying: boolean): 'x' | 'y' | 'xy' {
	const scattered = model.series.length > 1 || model.mark === 'grid' || model.mark === 'stack';
	if (scattered) return 'xy';
	return lying ? 'y' : 'x';
}

/**
 * Lay a canvas into a picture. The chart is made empty and filled when it is first drawn, so that
 * a slow machine can do something else between. Throws when the browser gives no canvas context.
 */
export function createSurface(picture: HTMLElement, model: CanvasModel): Surface {
	const layer = document.createElement('div');
	layer.className = 'canvas-layer';
	const canvas = document.createElement('canvas');
	canvas.setAttribute('aria-hidden', 'true');
	// Given here, its size need not be measured.
	canvas.width = 1;
	canvas.height = 1;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas context');
	let input: MarksInput | undefined;
	const chart = new Chart(context, {
		type: 'bar',
		data: { datasets: [] },
		options: { responsive: false, maintainAspectRatio: false, animation: false, events: [] },
		plugins: [dashes(() => input) as never],
	});
	layer.append(canvas);
	picture.prepend(layer);
	let lying = false;
	let fitted = 0;
	return {
		fit(layout, width) {
			lying = layout.lying;
			const scale = width / layout.width;
			input = { model, layout, colors: markColors(), scale };
			chart.options = marksOptions(input) as never;
			chart.data = { datasets: [] };
			chart.resize(width, layout.height * scale);
			fitted = width;
		},
		draw(layout, width) {
			if (width !== fitted) this.fit(layout, width);
			input = { model, layout, colors: markColors(), scale: width / layout.width };
			chart.options = marksOptions(input) as never;
			chart.data = { datasets: markSets(input) as never };
			chart.update('none');
		},
		nearest(event) {
			// Beside the axes too: the whole row of a bar answers, its words included.
			const options = { intersect: false, axis: axisOf(model, lying), includeInvisible: true };
			const [found] = chart.getElementsAtEventForMode(event, 'nearest', options, true);
			const set = found && (chart.data.datasets[found.datasetIndex] as unknown as MarkSet);
			return set?.datum[found?.index ?? 0] ?? null;
		},
	};
}
