import { textWidth } from '../charts/svg.ts';
import type { Point } from './projection.ts';

/** An upright rectangle. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A sign that needs a name beside it. */
export interface Sign extends Point {
	id: string;
	label: string;
}

/** Where a name stands: the start, middle or end of its baseline, and the room it takes. */
export interface Label extends Point {
	anchor: 'start' | 'middle' | 'end';
	box: Box;
}

/** Half the room that a sign takes. */
export const signRadius = 8;

/** Whether two boxes share some room. */
export const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (a: Box, room: Box): boolean =>
	a.left >= room.left && a.right <= room.right && a.top >= room.top && a.bottom <= room.bottom;

/** The room of a sign. */
export function signBox({ x, y }: Point): Box {
	const r = signRadius;
	return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

/** Places for a name around its sign, the best first: right, left, above, below, then corners. */
function around({ x, y, label }: Sign, size: number): Label[] {
	// Names are set a little bolder than the estimate assumes.
	const wide = textWidth(label, size) * 1.06;
	const [side, lift] = [signRadius + 2, size * 0.34];
	const at = (lx: number, ly: number, anchor: Label['anchor']): Label => {
		const left = anchor === 'start' ? lx : anchor === 'end' ? lx - wide : lx - wide / 2;
		const box = { left, top: ly - size * 0.8, right: left + wide, bottom: ly + size * 0.24 };
		return { x: lx, y: ly, anchor, box };
	};
	const [above, below] = [y - signRadius - size * 0.25, y + signRadius + size * 0.85];
	return [
		at(x + side, y + lift, 'start'),
		at(x - side, y + lift, 'end'),
		at(x, above, 'middle'),
		at(x, below, 'middle'),
		at(x + side / 2, above + 2, 'start'),
		at(x + side / 2, below - 2, 'start'),
		at(x - side / 2, above + 2, 'end'),
		at(x - side / 2, below - 2, 'end'),
	];
}

/**
 * Names beside signs so that no name covers another, a sign or a taken box, or leaves the room.
 * Throws when a name finds no place.
 */
export function placeLabels(
	signs: readonly Sign[],
	{ size, room, taken = [] }: { size: number; room: Box; taken?: readonly Box[] },
): Map<string, Label> {
	const labels = new Map<string, Label>();
	const used = [...taken, ...signs.map(signBox)];
	for (const sign of signs) {
		const free = around(sign, size).find(
			({ box }) => within(box, room) && !used.some((other) => overlap(box, other)),
		);
		if (!free) throw new Error(`no room on the map for the name "${sign.label}"`);
		labels.set(sign.id, free);
		used.push(free.box);
	}
	return labels;
}
