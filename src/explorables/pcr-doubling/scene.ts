import { round } from '../../charts/svg.ts';
import { type Copying, copiesAfter, roundsTo } from './model.ts';

/** Size of a panel, and the box of its lines, in pixels. */
export const size = { width: 340, height: 292 };
export const box = { left: 42, top: 26, right: 334, bottom: 214 };

/** How a panel counts: evenly from zero, or in powers of ten from one. */
export interface Scale {
	ticks: number[];
	/** Height of some copies above the bottom, from 0 to 1. */
	part(copies: number): number;
}

/** An even scale up to the threshold. */
export function evenScale(threshold: number): Scale {
	const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * threshold);
	return { ticks, part: (copies) => copies / threshold };
}

/** A scale on which each step multiplies, from one copy to the threshold. */
export function logScale(threshold: number): Scale {
	const powers = Math.log10(threshold);
	const ticks = Array.from({ length: Math.ceil(powers / 3) }, (_, i) => 1000 ** i);
	return { ticks: [...ticks, threshold], part: (copies) => Math.log10(copies) / powers };
}

/** Where rounds and copies stand in a panel. */
export function placesOf(scale: Scale, rounds: number) {
	return {
		x: (n: number): number => round(box.left + (n / rounds) * (box.right - box.left)),
		y: (copies: number): number => round(box.bottom - scale.part(copies) * (box.bottom - box.top)),
	};
}

/**
 * The line of some copying up to the threshold, where the machine sees it: its path, a dot for each
 * whole round, and the place where it ends.
 */
export function lineOf(copying: Copying, threshold: number, scale: Scale, rounds: number) {
	const { x, y } = placesOf(scale, rounds);
	const last = roundsTo(threshold, copying);
	const at = (n: number) => `${x(n)} ${y(Math.max(1, copiesAfter(n, copying)))}`;
	const whole = Array.from({ length: Math.ceil(last) }, (_, n) => n);
	return {
		line: `M${[...whole, last].map(at).join('L')}`,
		// Strokes of no length with round ends.
		dots: whole.map((n) => `M${at(n)}h0`).join(''),
		end: { x: x(last), y: y(threshold) },
	};
}
