import { tones } from '../drawing/tones.ts';
import type { PointKind } from '../types.ts';

/** Reads a CSS color of the page, such as `var(--ink)`, as a value that a canvas understands. */
export type ReadColor = (css: string) => string;

/** Run something that reads colors from the styles of a figure, in the theme as it is now. */
export function withColors<Result>(
	figure: HTMLElement,
	read: (color: ReadColor) => Result,
): Result {
	const probe = document.createElement('span');
	figure.append(probe);
	const result = read((css) => {
		probe.style.color = css;
		return getComputedStyle(probe).color;
	});
	probe.remove();
	return result;
}

/** Colors of one series: as in src/styles/drawing.css. */
export interface Tone {
	line: string;
	wash: string;
	/** Fill of what was published and not counted: of a bar, and of a mark. */
	paleBar: string;
	paleMark: string;
}

/** Colors of a canvas that draws marks. */
export interface MarkColors {
	tones: Tone[];
	/** Tone of what the headline is about. */
	seal: Tone;
	surface: string;
	rule: string;
	edge: string;
	celadon: string;
}

let known: MarkColors | undefined;
document.addEventListener('themechange', () => {
	known = undefined;
});

/** The colors of marks in the page's styles, read once for all charts in each theme. */
export function markColors(): MarkColors {
	known ??= readMarkColors();
	return known;
}

function readMarkColors(): MarkColors {
	return withColors(document.body, (color) => {
		const pale = (name: string, share: number) =>
			color(`color-mix(in srgb, var(--${name}) ${share}%, var(--surface))`);
		const tone = (name: string, wash: string): Tone => ({
			line: color(`var(--${name})`),
			wash: color(`var(--${wash})`),
			paleBar: pale(name, 55),
			paleMark: pale(name, 45),
		});
		return {
			tones: tones.map(({ line, wash }) => tone(line, wash)),
			seal: tone('seal', 'seal-wash'),
			surface: color('var(--surface)'),
			rule: color('var(--rule)'),
			edge: color('var(--edge)'),
			celadon: color('var(--celadon-mid)'),
		};
	});
}

/** Fill of a mark of a kind: what was measured is full, what was not is open. */
export function markFill(kind: PointKind, tone: Tone, surface: string): string {
	if (kind === 'observed') return tone.line;
	if (kind === 'published') return tone.paleMark;
	return kind === 'estimate' ? tone.wash : surface;
}

/** Fill of a bar of a kind; what is computed is hatched in the width of a scale. */
export function barFill(
	kind: PointKind,
	tone: Tone,
	surface: string,
	scale: number,
): string | CanvasPattern {
	if (kind === 'observed') return tone.line;
	if (kind === 'published') return tone.paleBar;
	if (kind === 'plan') return surface;
	return kind === 'computed' ? hatch(tone, scale) : tone.wash;
}

/** A pattern of slanted lines, as the drawing has it. */
function hatch(tone: Tone, scale: number): string | CanvasPattern {
	// The lines stand 6 apart across their slant, so they repeat after 6·√2 along each side.
	const side = Math.max(2, Math.round(6 * Math.SQRT2 * scale * devicePixelRatio));
	const tile = document.createElement('canvas');
	tile.width = side;
	tile.height = side;
	const ctx = tile.getContext('2d');
	if (!ctx) return tone.wash;
	ctx.fillStyle = tone.wash;
	ctx.fillRect(0, 0, side, side);
	ctx.strokeStyle = tone.line;
	// Half of each line of the drawing's pattern lies outside its tile.
	ctx.lineWidth = (3.5 / 2) * scale * devicePixelRatio;
	ctx.beginPath();
	for (const shift of [-side, 0, side]) {
		ctx.moveTo(shift - side, 2 * side);
		ctx.lineTo(shift + 2 * side, -side);
	}
	ctx.stroke();
	const pattern = ctx.createPattern(tile, 'repeat');
	pattern?.setTransform(new DOMMatrix().scale(1 / devicePixelRatio));
	return pattern ?? tone.wash;
}
