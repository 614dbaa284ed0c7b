// The marks of a drawing, as they stand in its SVG.
import { all, type Element, is } from './xml.ts';

/** Where a mark stands in a drawing: its middle, or the box of a bar. */
export interface DrawnMark {
	x: number;
	y: number;
	bar: { left: number; right: number; top: number; bottom: number } | undefined;
}

const number = (element: Element, name: string) => Number(element.attributes.get(name));

/** The middle of a mark: of a circle, or of a square, triangle or diamond around the same place. */
function middle(element: Element): DrawnMark {
	if (element.name === 'circle') {
		return { x: number(element, 'cx'), y: number(element, 'cy'), bar: undefined };
	}
	const corners = [...(element.attributes.get('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
		([, x, y]) => [Number(x), Number(y)] as const,
	);
	const mean = (axis: 0 | 1) =>
		corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
	return { x: mean(0), y: mean(1), bar: undefined };
}

function box(element: Element): DrawnMark {
	const [left, top] = [number(element, 'x'), number(element, 'y')];
	const [right, bottom] = [left + number(element, 'width'), top + number(element, 'height')];
	return { x: (left + right) / 2, y: (top + bottom) / 2, bar: { left, right, top, bottom } };
}

/** The marks of a class in the order in which they are drawn. */
export function drawnMarks(svg: Element, name: string): DrawnMark[] {
	const layer = all(svg).find((element) => is(element, 'marks'));
	return (layer ? all(layer) : [])
		.filter((element) => is(element, name))
		.map((element) => (element.name === 'rect' ? box(element) : middle(element)));
}
