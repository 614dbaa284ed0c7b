import { fill } from '../../i18n/fill.ts';
import { decodeView, encodeView } from '../link/view.ts';
import type { CanvasModel, Layout } from '../types.ts';
import { find } from './find.ts';
import { walkPoints } from './keyboard.ts';
import { offerSound } from './listen.ts';
import { createSurface } from './surface.ts';
import { walker } from './walk.ts';

/** The drawing that is shown at the figure's present width, its points, and where its marks stand. */
interface Shown {
	points: SVGGElement[];
	layout: Layout;
	width: number;
}

function shown(picture: HTMLElement, model: CanvasModel): Shown {
	const boxes = [...picture.querySelectorAll<HTMLElement>('[data-width]')];
	const box = boxes.find((each) => each.clientWidth > 0);
	const layout = model.layouts.find(({ width }) => String(width) === box?.dataset.width);
	if (!box || !layout) throw new Error('no drawing is shown');
	const points = [...box.querySelectorAll<SVGGElement>('.point')];
	return { points, layout, width: box.clientWidth };
}

/**
 * Bring a chart of marks to life. A canvas draws the marks in the places the drawing gives them,
 * and the drawing keeps its words and tips; the nearest mark answers pointer, touch and arrow keys.
 * `turn` waits for a task of its own. Throws when the markup or the browser cannot carry it; the
 * drawing then stays as it is.
 */
export async function start(figure: HTMLElement, turn: () => Promise<void>): Promise<void> {
	const model = JSON.parse(find(figure, '[data-model]').textContent ?? '') as CanvasModel;
	const picture = find(figure, '[data-picture]');
	const speaker = find(figure, '[data-live-region]');
	const table = find<HTMLInputElement>(figure, '.view-table');
	// Three tasks: a slow phone can do something else between them.
	const surface = createSurface(picture, model);
	await turn();
	if (picture.clientWidth > 0) {
		const { layout, width } = shown(picture, model);
		surface.fit(layout, width);
		await turn();
	}

	let now: Shown | undefined;
	let at: number | null = null;
	/** The point that the reader chose: it stays when the pointer or the focus goes, and is shared. */
	let chosen: number | null = null;
	const highlight = (index: number | null) => {
		at = index;
		now?.points.forEach((point, i) => {
			point.classList.toggle('on', i === index);
		});
	};
	const draw = () => {
		// Nothing is shown while the table is; what comes back may have another width or theme.
		now = picture.clientWidth > 0 ? shown(picture, model) : undefined;
		if (!now) return;
		surface.draw(now.layout, now.width);
		highlight(at);
		figure.dataset.live = 'marks';
	};
	draw();
	new ResizeObserver(() => {
		if (picture.clientWidth !== now?.width) draw();
	}).observe(picture);
	document.addEventListener('themechange', draw);

	picture.addEventListener('pointermove', (event) => highlight(surface.nearest(event)));
	picture.addEventListener('pointerdown', (event) => {
		const nearest = surface.nearest(event);
		// A second press on the chosen point lets go of it.
		chosen = nearest === chosen ? null : nearest;
		highlight(chosen);
	});
	picture.addEventListener('pointerleave', () => highlight(chosen));
	walkPoints(picture, {
		label: `${find(figure, '[data-headline]').textContent?.trim()}. ${figure.dataset.keyboard}`,
		next: walker(model),
		show: (index) => {
			chosen = index;
			highlight(index);
			const point = index === null ? undefined : now?.points[index];
			speaker.textContent = point?.getAttribute('aria-label') ?? '';
		},
		leave: () => {
			speaker.textContent = '';
		},
	});

	offerSound(figure.querySelector('[data-listen]'), model, highlight);
	const { state, ignored } = decodeView(model.id, location.search, model.points.length);
	if (state.view === 'table') table.checked = true;
	chosen = state.point;
	if (chosen !== null) highlight(chosen);
	if (ignored.length > 0) {
		const text = fill(figure.dataset.ignored ?? '{items}', { items: ignored.join(', ') });
		find(figure, '[data-status]').textContent = text;
	}
	// Whoever is about to read the address asks for it first.
	figure.addEventListener('settle', () => {
		const query = encodeView(model.id, { view: table.checked ? 'table' : 'chart', point: chosen });
		const { pathname, hash } = location;
		history.replaceState(null, '', `${pathname}${query && `?${query}`}${hash}`);
	});
}
