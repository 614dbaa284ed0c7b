import type { Box } from './labels.ts';
import { outline, type Point } from './projection.ts';

/** A part of the outline, drawn in a part of the plate. */
export interface Panel extends Box {
	/** Left and top of the part, in units of the outline. */
	from: Point;
	/** Pixels of the plate for a unit of the outline. */
	scale: number;
}

/** Where everything is on a plate of one size. */
export interface PlateLayout {
	name: 'wide' | 'narrow';
	width: number;
	height: number;
	/** Size of the names. */
	size: number;
	country: Panel;
	inset: Panel;
	/** Left end of the scale bar. */
	bar: Point;
	/** The far island Ulleungdo, where the country's panel ends before it. */
	island?: Panel;
}

function panel(at: Point, part: Box, scale: number): Panel {
	const size = {
		right: (part.right - part.left) * scale,
		bottom: (part.bottom - part.top) * scale,
	};
	return {
		left: at.x,
		top: at.y,
		right: at.x + size.right,
		bottom: at.y + size.bottom,
		from: { x: part.left, y: part.top },
		scale,
	};
}

const [left, top, right, bottom] = outline.capital.box as [number, number, number, number];

/** The part of the outline that the inset of the capital area shows. */
export const capitalPart: Box = { left, top, right, bottom };

/** The two sizes of the plate. */
export const layouts: readonly PlateLayout[] = [
	{
		name: 'wide',
		width: 600,
		height: 700,
		size: 14,
		country: panel({ x: 0, y: 0 }, { left: -8, top: -14, right: 558, bottom: 646 }, 1.06),
		inset: panel({ x: 358, y: 500 }, capitalPart, 2.4),
		bar: { x: 208, y: 676 },
	},
	{
		name: 'narrow',
		width: 350,
		height: 842,
		size: 13,
		country: panel({ x: 0, y: 0 }, { left: -2, top: -12, right: 424.8, bottom: 640 }, 0.82),
		inset: panel({ x: 1, y: 562 }, capitalPart, 3.48),
		bar: { x: 196, y: 512 },
		island: panel({ x: 310, y: 84 }, { left: 504, top: 119, right: 532, bottom: 147 }, 1.35),
	},
];

/** A point of the outline on the plate. */
export const on = ({ left: x, top: y, from, scale }: Panel, point: Point): Point => ({
	x: x + (point.x - from.x) * scale,
	y: y + (point.y - from.y) * scale,
});

/** The frame of the capital area on the map of the country. */
export function capitalFrame({ country }: PlateLayout): Box {
	const start = on(country, { x: left, y: top });
	const end = on(country, { x: right, y: bottom });
	return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}
