import { el, round, text, wrap } from '../../charts/svg.ts';
import { type Fate, layers, type Part, spread } from './model.ts';

/** Parts of one fate that lie on one another, with what the label beside them says. */
export interface Layer {
	kind: Fate;
	parts: readonly Part[];
	/** The sum and its fate. */
	title: string;
	/** What each part was paid for or hangs on. */
	lines: readonly string[];
}

/** A deal among the others. */
export interface Small {
	/** Name, a word a line. */
	name: string;
	parts: readonly Part[];
	/** Whether it is the one that the large column shows. */
	shown: boolean;
}

const width = 340;
const column = { width: 64, top: 30, bottom: 380 };
const label = { left: 92, size: 13, line: 17, gap: 8 };

/** What is money is filled; what is not is an open box, crossed out where it cannot come any more. */
const looks: Record<Fate, string> = {
	certain: 'bar observed stress',
	paid: 'bar observed main',
	returned: 'bar plan other',
	open: 'bar plan rest',
	lost: 'leader',
};
const tones: Record<Fate, string> = {
	certain: 'series-name stress',
	paid: 'series-name main',
	returned: 'series-name other',
	open: 'row-label bold',
	lost: 'row-label bold',
};

/** A column from the foot up, a box for each part, inside so many pixels. */
function boxes(parts: readonly Part[], left: number, wide: number, top: number, bottom: number) {
	const y = (share: number) => round(bottom - share * (bottom - top));
	return layers(parts).map(({ kind, from, to }) => {
		const [x, high] = [left + 1, Math.max(1.5, round(y(from) - y(to) - 2))];
		const [low, right] = [round(y(from) - 1), x + wide - 2];
		const cross =
			kind === 'lost'
				? `M${x} ${low}L${right} ${round(low - high)}M${x} ${round(low - high)}L${right} ${low}`
				: '';
		return el('path', {
			class: looks[kind],
			d: `M${x} ${low}H${right}v${-high}H${x}z${cross}`,
		});
	});
}

const frame = (height: number, alt: string, ...content: string[]): string =>
	el(
		'svg',
		{ viewBox: `0 0 ${width} ${height}`, class: 'drawing', role: 'img', 'aria-label': alt },
		...content,
	);

/** A column as high as the headline, from what was certain up, with a label beside each layer. */
export function drawColumn(stack: readonly Layer[], headline: string, alt: string): string {
	const parts = stack.flatMap((layer) => layer.parts);
	const spans = layers(stack.map(({ kind, parts: own }) => ({ kind, value: sumOf(own) })));
	const middles = spans.map(({ from, to }) => {
		const share = (from + to) / 2;
		return round(column.bottom - share * (column.bottom - column.top));
	});
	// From the top down, as labels are read.
	const labels = stack
		.map(({ kind, title, lines }, i) => ({
			kind,
			title,
			middle: middles[i] ?? 0,
			lines: lines.flatMap((line) => wrap(line, label.size, width - label.left)),
		}))
		.reverse();
	const places = spread(
		labels.map(({ middle, lines }) => ({
			at: Math.max(column.top, middle - label.line),
			height: (lines.length + 1) * label.line + label.gap,
		})),
		column.bottom + label.gap,
	);
	return frame(
		column.bottom + 12,
		alt,
		text(headline, { class: 'value', x: 0, y: 16 }),
		...boxes(parts, 0, column.width, column.top, column.bottom),
		...labels.flatMap(({ kind, title, lines, middle }, i) => {
			const y = (places[i] ?? 0) + 13;
			const elbow = column.width + 10;
			return [
				el('path', {
					class: 'leader',
					d: `M${column.width + 3} ${middle}H${elbow}L${elbow + 6} ${y - 4}H${label.left - 5}`,
				}),
				text(title, { class: tones[kind], x: label.left, y }),
				...lines.map((line, n) => text(line, { x: label.left, y: y + (n + 1) * label.line })),
			];
		}),
	);
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((all, { value }) => all + value, 0);

const small = { wide: 36, side: 12, top: 4, bottom: 96 };

/** All deals side by side, each as high as the others whatever it announced. */
export function drawAll(deals: readonly Small[], alt: string): string {
	const step = (width - small.wide - 2 * small.side) / (deals.length - 1);
	return frame(
		small.bottom + 42,
		alt,
		...deals.flatMap(({ name, parts, shown }, i) => {
			const left = round(small.side + i * step);
			return [
				...boxes(parts, left, small.wide, small.top, small.bottom),
				...name.split(' ').map((word, n) =>
					text(word, {
						class: shown ? 'row-label bold' : 'tick',
						x: left + small.wide / 2,
						y: small.bottom + 18 + n * 16,
						'text-anchor': 'middle',
					}),
				),
			];
		}),
	);
}
