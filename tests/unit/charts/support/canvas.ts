// Chart.js itself, without a canvas: what it would draw, and where.
import './no-page.ts';

import {
	BarController,
	BarElement,
	BasicPlatform,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
} from 'chart.js';
import type { MarkColors } from '../../../../src/charts/island/colors.ts';
import { type MarkSet, markSets } from '../../../../src/charts/island/mark-sets.ts';
import { marksOptions } from '../../../../src/charts/island/marks-config.ts';
import type { CanvasModel, Layout } from '../../../../src/charts/types.ts';

Chart.register(
	BarController,
	BarElement,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
);

const tone = (name: string) => ({
	line: `rgb(${name})`,
	wash: `wash ${name}`,
	paleBar: `pale bar ${name}`,
	paleMark: `pale mark ${name}`,
});

/** Colors that say what they are for. */
export const colors: MarkColors = {
	tones: ['0, 0, 0', '1, 1, 1', '2, 2, 2', '3, 3, 3'].map(tone),
	seal: tone('9, 9, 9'),
	surface: 'surface',
	rule: 'rule',
	edge: 'edge',
	celadon: 'celadon',
};

/** A set of marks of either sort. */
export type AnySet = MarkSet & {
	pointBorderWidth?: unknown;
	pointBorderColor?: unknown;
	pointBackgroundColor?: unknown;
};

/** The sets of marks of a model in one of its layouts. */
export const setsOf = (model: CanvasModel, layout: Layout): AnySet[] =>
	markSets({ model, layout, colors, scale: 1 });

/** A mark on the canvas, in pixels. */
export interface Placed {
	/** Datum that it shows. */
	datum: number;
	set: AnySet;
	/** Place of its set among all. */
	order: number;
	/** Middle of a mark. */
	x: number;
	y: number;
	/** Box of a bar. */
	bar: { left: number; right: number; top: number; bottom: number } | undefined;
}

/** A drawing context that takes everything and draws nothing. */
function noContext(): CanvasRenderingContext2D {
	const nothing = (): unknown => undefined;
	return new Proxy({} as CanvasRenderingContext2D, {
		get: (target, name) => Reflect.get(target, name) ?? nothing,
	});
}

/** Where Chart.js places every mark of a model, on a canvas as large as the drawing. */
export function placesOf(model: CanvasModel, layout: Layout): Placed[] {
	const context = noContext();
	const canvas = {
		width: layout.width,
		height: layout.height,
		style: {},
		getContext: () => context,
	};
	Object.assign(context, { canvas });
	const input = { model, layout, colors, scale: 1 };
	const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
		type: 'bar',
		data: { datasets: markSets(input) },
		options: { ...marksOptions(input), devicePixelRatio: 1 },
		platform: BasicPlatform,
	});
	const sets = chart.data.datasets as unknown as AnySet[];
	const found = sets.flatMap((set, order) =>
		chart.getDatasetMeta(order).data.map((element, i): Placed => {
			const mark = element as unknown as Record<'x' | 'y' | 'base' | 'width' | 'height', number>;
			const { x, y, base, width, height } = mark;
			const place = { datum: set.datum[i] ?? -1, set, order, x, y };
			if (set.type !== 'bar') return { ...place, bar: undefined };
			const bar = layout.lying
				? {
						left: Math.min(base, x),
						right: Math.max(base, x),
						top: y - height / 2,
						bottom: y + height / 2,
					}
				: {
						left: x - width / 2,
						right: x + width / 2,
						top: Math.min(base, y),
						bottom: Math.max(base, y),
					};
			return { ...place, bar };
		}),
	);
	chart.destroy();
	return found;
}
