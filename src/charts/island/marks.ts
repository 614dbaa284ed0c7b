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
import { decodeView, encodeView, type ViewState } from '../link/view.ts';
import type { CanvasModel, Layout } from '../types.ts';
import { markColors } from './colors.ts';
import { walkPoints } from './keyboard.ts';
import type { MarkSet } from './mark-sets.ts';
import { marksConfig } from './marks-config.ts';
import { walker } from './walk.ts';

Chart.register(
	BarController,
	BarElement,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
);

/** An element that the markup promises. */
function find<Kind extends Element = HTMLElement>(root: Element, selector: string): Kind {
	const element = root.querySelector<Kind>(selector);
	if (!element) throw new Error(`the chart has no ${selector}`);
	return element;
}

/** The drawing that is shown at the figure's present width, and where its marks stand. */
function shown(picture: HTMLElement, model: CanvasModel): { svg: SVGElement; layout: Layout } {
	const box = [...picture.querySelectorAll<HTMLElement>('[data-width]')].find(
		(each) => each.getClientRects().length > 0,
	);
	const layout = model.layouts.find(({ width }) => String(width) === box?.dataset.width);
	if (!box || !layout) throw new Error('no drawing is shown');
	return { svg: find<SVGElement>(box, 'svg'), layout };
}

/**
 * Bring a chart of marks to life. A canvas draws the marks in the places the drawing gives them,
 * and the drawing keeps its words and tips; the nearest mark answers pointer, touch and arrow keys.
 * Throws when the markup or the browser cannot carry it; the drawing then stays as it is.
 */
export function start(figure: HTMLElement): void {
	const model = JSON.parse(find(figure, '[data-model]').textContent ?? '') as CanvasModel;
	const picture = find(figure, '[data-picture]');
	const speaker = find(figure, '[data-live-region]');
	const layer = document.createElement('div');
	layer.className = 'canvas-layer';
	const canvas = document.createElement('canvas');
	canvas.setAttribute('aria-hidden', 'true');
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas context');
	layer.append(canvas);

	let chart: Chart<'line' | 'bar'> | undefined;
	let points: SVGGElement[] = [];
	let at: number | null = null;
	let layout: Layout | undefined;

	const highlight = (index: number | null) => {
		at = index;
		points.forEach((point, i) => {
			point.classList.toggle('on', i === index);
		});
	};
	const draw = () => {
		const now = shown(picture, model);
		layout = now.layout;
		points = [...now.svg.querySelectorAll<SVGGElement>('.point')];
		const scale = picture.clientWidth / layout.width;
		const config = marksConfig({ model, layout, colors: markColors(figure), scale });
		chart?.destroy();
		chart = new Chart(context, config as never) as Chart<'line' | 'bar'>;
		highlight(at);
	};

	picture.prepend(layer);
	try {
		draw();
	} catch (error) {
		layer.remove();
		throw error;
	}
	figure.dataset.live = 'marks';

	let drawn = picture.clientWidth;
	new ResizeObserver(() => {
		// Nothing is shown while the table is.
		if (picture.clientWidth === 0 || picture.clientWidth === drawn) return;
		drawn = picture.clientWidth;
		draw();
	}).observe(picture);
	document.addEventListener('themechange', () => {
		if (picture.clientWidth > 0) draw();
	});

	const nearest = (event: PointerEvent): number | null => {
		if (!chart || !layout) return null;
		const axis =
			model.series.length > 1 || model.mark === 'grid' || model.mark === 'stack'
				? 'xy'
				: layout.lying
					? 'y'
					: 'x';
		const options = { intersect: false, axis: axis as 'x' | 'y' | 'xy' };
		const [found] = chart.getElementsAtEventForMode(event, 'nearest', options, true);
		const set = found && (chart.data.datasets[found.datasetIndex] as unknown as MarkSet);
		return set?.datum[found?.index ?? 0] ?? null;
	};
	picture.addEventListener('pointermove', (event) => highlight(nearest(event)));
	picture.addEventListener('pointerdown', (event) => highlight(nearest(event)));
	picture.addEventListener('pointerleave', (event) => {
		if (event.pointerType !== 'touch') highlight(null);
	});

	walkPoints(picture, {
		label: `${find(figure, '[data-headline]').textContent?.trim() ?? ''}. ${figure.dataset.keyboard ?? ''}`,
		next: walker(model),
		show: (index) => {
			highlight(index);
			speaker.textContent = index === null ? '' : (points[index]?.getAttribute('aria-label') ?? '');
		},
	});

	const { state } = decodeView(model.id, location.search, model.points.length);
	restore(figure, state);
	if (state.point !== null) highlight(state.point);
	// Whoever is about to read the address asks for it first.
	figure.addEventListener('settle', () => {
		const table = figure.querySelector<HTMLInputElement>('.view-table')?.checked;
		const query = encodeView(model.id, { view: table ? 'table' : 'chart', point: at });
		const { pathname, hash } = location;
		history.replaceState(null, '', `${pathname}${query && `?${query}`}${hash}`);
	});
}

function restore(figure: HTMLElement, { view }: ViewState): void {
	if (view !== 'table') return;
	const table = figure.querySelector<HTMLInputElement>('.view-table');
	if (table) table.checked = true;
}
