import type { CanvasModel, Layout } from '../../../../src/charts/types.ts';
import { type Placed, placesOf } from './canvas.ts';
import { type DrawnMark, drawnMarks } from './drawn-marks.ts';
import type { Element } from './xml.ts';

/** What a class of marks of a drawing is on the canvas. */
const twins: Record<string, (place: Placed) => boolean> = {
	mark: ({ bar, set }) => !bar && set.pointBorderWidth !== 0,
	bull: ({ bar, set }) => !bar && set.pointBorderWidth === 0,
	bar: ({ bar, set }) => bar !== undefined && set.borderWidth !== 0,
	'bar-range': ({ bar, set }) => bar !== undefined && set.borderWidth === 0,
};

/** What a range is on the canvas, and what a grid is. */
const ranges = { mark: twins.mark, bull: twins.bull, between: twins['bar-range'] };
const cells = { cell: twins.mark, nucleus: twins.bull };

/** How far two marks lie apart. A bar that is too short to be seen is drawn a pixel long. */
function apart(name: string, drawn: DrawnMark, live: Placed): number {
	if (!drawn.bar || !live.bar) {
		return Math.max(Math.abs(drawn.x - live.x), Math.abs(drawn.y - live.y));
	}
	const [a, b] = [drawn.bar, live.bar];
	// The outline of a range lies within the thickness of its bar.
	const inset = name === 'bar-range' ? 0.75 : 0;
	const short = b.right - b.left < 1 || b.bottom - b.top < 1 ? 1 : 0;
	const gaps = [
		a.left - b.left,
		a.right - b.right,
		a.top - b.top - inset,
		a.bottom - b.bottom + inset,
	];
	return Math.max(0, Math.max(...gaps.map(Math.abs)) - short);
}

/** Marks of the canvas and of the drawing that do not stand in one place, within some pixels. */
export function disagreements(
	svg: Element,
	model: CanvasModel,
	layout: Layout,
	within: number,
): string[] {
	const places = placesOf(model, layout);
	const named = model.mark === 'range' ? ranges : model.mark === 'grid' ? cells : twins;
	return Object.entries(named).flatMap(([name, twin]) => {
		const drawn = drawnMarks(svg, name);
		// The drawing goes row by row; of two ends of a row the canvas has the first one last.
		const live = places
			.filter((place) => twin?.(place))
			.sort((a, b) => a.datum - b.datum || b.order - a.order);
		if (drawn.length !== live.length) {
			return [`${drawn.length} of ${name} are drawn, ${live.length} stand on the canvas`];
		}
		return live.flatMap((place, i) => {
			const mark = drawn[i];
			const far = mark ? apart(name, mark, place) : Number.POSITIVE_INFINITY;
			return far <= within ? [] : [`${name} of datum ${place.datum} stands ${far} pixels off`];
		});
	});
}
