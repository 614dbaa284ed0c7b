import { text, textWidth, wrap } from '../svg.ts';
import { isNarrow } from './scene.ts';

/** One labeled row of a picture, placed. */
export interface Row {
	/** Top of the whole row, label included, and its height. */
	top: number;
	height: number;
	/** Top of the part in which marks stand. */
	marks: number;
	/** Markup of its label. */
	label: string[];
}

/** Rows under one another, and where their marks may begin. */
export interface Rows {
	rows: Row[];
	/** Left end of the marks. */
	left: number;
	/** Bottom of the last row. */
	bottom: number;
}

const size = 14;
const lineHeight = 18;

interface RowInput {
	label: string;
	/** Height of the part in which marks stand. */
	thick: number;
	bold?: boolean;
}

/** Labeled rows from `top` down: labels beside the marks on wide pictures, above them on narrow ones unless they are short. */
export function placeRows(
	inputs: readonly RowInput[],
	{ width, top, gap }: { width: number; top: number; gap: number },
): Rows {
	const widest = Math.max(...inputs.map(({ label }) => textWidth(label, size)));
	// Short names, such as years, find room beside their marks even on a phone.
	const short = widest <= 66;
	const narrow = isNarrow(width) && !short;
	const wide = short
		? Math.max(widest, isNarrow(width) ? 0 : width * 0.12)
		: Math.min(270, width * 0.37);
	const limit = narrow ? width - 8 : wide;
	const wrapped = inputs.map(({ label }) => wrap(label, size, limit));
	const left = narrow ? 1 : limit + 16;
	let y = top;
	const rows = inputs.map(({ thick, bold }, i): Row => {
		const lines = wrapped[i] ?? [];
		const labelHeight = lines.length * lineHeight;
		const above = narrow && labelHeight > 0 ? labelHeight + 3 : 0;
		const inner = narrow ? above + thick : Math.max(thick, labelHeight);
		const marks = narrow ? y + above : y + (inner - thick) / 2;
		const textTop = narrow ? y : y + (inner - labelHeight) / 2;
		const label = lines.map((line, j) =>
			text(line, {
				class: bold ? 'row-label bold' : 'row-label',
				x: narrow ? 1 : limit,
				y: textTop + 13.5 + j * lineHeight,
				'text-anchor': narrow ? 'start' : 'end',
			}),
		);
		const row = { top: y - gap / 2, height: inner + gap, marks, label };
		y += inner + gap;
		return row;
	});
	return { rows, left, bottom: y - gap / 2 };
}
