import { el, round } from '../charts/svg.ts';

/** A place in a drawing. */
export interface Spot {
	x: number;
	y: number;
}

const n = (value: number): string => String(round(value));

/** Outline of a circle, so that hundreds of them are one path. */
export function disc({ x, y }: Spot, radius: number): string {
	// Rounded once: an arc whose ends are not exactly two radii apart is no circle.
	const r = round(radius);
	const half = (across: number) => `a${r} ${r} 0 1 0 ${n(across)} 0`;
	return `M${n(x - r)} ${n(y)}${half(2 * r)}${half(-2 * r)}`;
}

/** Outline of a box with corners of one radius; square ones where it is 0. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
	if (r === 0) return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
	const arc = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
	const [across, down] = [w - 2 * r, h - 2 * r];
	return [
		`M${n(x + r)} ${n(y)}h${n(across)}${arc(r, r)}v${n(down)}${arc(-r, r)}`,
		`h${n(-across)}${arc(-r, -r)}v${n(-down)}${arc(r, -r)}z`,
	].join('');
}

/** A vial on its left lower corner: a cap, a neck and a body with shoulders. */
export function vial(x: number, base: number, w: number, h: number): string {
	const [cap, neck, shoulder] = [h * 0.13, h * 0.07, h * 0.1];
	const [open, r] = [w * 0.56, w * 0.14];
	const side = (w - open) / 2;
	const straight = h - cap - neck - shoulder - r;
	return [
		box(x + side - w * 0.07, base - h, open + w * 0.14, cap, Math.min(4, w * 0.08)),
		`M${n(x + side)} ${n(base - h + cap)}v${n(neck)}`,
		`q${n(-side)} 0 ${n(-side)} ${n(shoulder)}v${n(straight)}q0 ${n(r)} ${n(r)} ${n(r)}`,
		`h${n(w - 2 * r)}q${n(r)} 0 ${n(r)} ${n(-r)}v${n(-straight)}`,
		`q0 ${n(-shoulder)} ${n(-side)} ${n(-shoulder)}v${n(-neck)}z`,
	].join('');
}

/** Share of a vial's height that its straight walls take. */
export const vialWall = 0.7;

/** A path of one look; its numbers are rounded. */
export const path = (looks: string, ...parts: string[]): string =>
	el('path', {
		class: looks,
		d: parts.join('').replaceAll(/-?\d+\.\d+/g, (value) => n(Number(value))),
	});

/** A straight stroke. */
export const stroke = (looks: string, x1: number, y1: number, x2: number, y2: number): string =>
	el('path', { class: looks, d: `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}` });

/** Markup seen through a window: what lies outside it is cut off. */
export function through(x: number, y: number, w: number, h: number, ...inner: string[]): string {
	return el('svg', { x, y, width: w, height: h, viewBox: [x, y, w, h].map(n).join(' ') }, ...inner);
}

/** The places of a grid from its left upper corner, row after row. */
export function grid(
	count: number,
	columns: number,
	corner: Spot,
	pitch: { x: number; y: number },
): Spot[] {
	return Array.from({ length: count }, (_, i) => ({
		x: corner.x + (i % columns) * pitch.x,
		y: corner.y + Math.floor(i / columns) * pitch.y,
	}));
}
