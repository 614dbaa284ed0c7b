import { el, escapeXml, text } from '../charts/svg.ts';

/** Size of every hero, in its own units. */
export const size = { width: 560, height: 420 } as const;

/** A label in lines: the first is set in bold, the others are smaller. */
export type Lines = readonly string[];

/** What a drawing is made of: numbers of the ledger and labels, each by its name. */
export interface Material {
	figures: Readonly<Record<string, number>>;
	labels: Readonly<Record<string, Lines>>;
}

/** One way of drawing: which numbers and labels it asks for, and how it sets them. */
export interface Form {
	figures: readonly string[];
	labels: readonly string[];
	/** Markup of the marks and of the labels. Every figure and every label that it asks for is there. */
	draw: (material: Material) => { marks: string[]; labels: string[] };
}

/** A form whose drawing knows its names. */
export function form<Figure extends string, Label extends string>(
	figures: readonly Figure[],
	labels: readonly Label[],
	draw: (material: {
		figures: Readonly<Record<Figure, number>>;
		labels: Readonly<Record<Label, Lines>>;
	}) => { marks: string[]; labels: string[] },
): Form {
	return { figures, labels, draw: draw as Form['draw'] };
}

/** Color of a label's first line. */
export type Tone = 'ink' | 'celadon' | 'true';

/** A label from the baseline of its first line down. */
export function say(
	lines: Lines,
	x: number,
	y: number,
	tone: Tone = 'ink',
	anchor: 'start' | 'middle' | 'end' = 'start',
): string {
	return lines
		.map((line, i) => {
			const looks = i === 0 ? `say strong ${tone}` : 'say';
			const at = { x, y: y + i * 26, 'text-anchor': anchor === 'start' ? undefined : anchor };
			return text(line, { class: looks, ...at });
		})
		.join('');
}

/** A drawing in its frame, with what it says for readers who cannot see it. */
export function frame(
	{ id, title, alt }: { id: string; title: string; alt: string },
	{ marks, labels }: ReturnType<Form['draw']>,
): string {
	return el(
		'svg',
		{
			viewBox: `0 0 ${size.width} ${size.height}`,
			...size,
			class: 'drawing hero',
			role: 'img',
			'aria-labelledby': `${id}-title ${id}-desc`,
		},
		el('title', { id: `${id}-title` }, escapeXml(title)),
		el('desc', { id: `${id}-desc` }, escapeXml(alt)),
		el('g', {}, ...marks),
		el('g', {}, ...labels),
	);
}
