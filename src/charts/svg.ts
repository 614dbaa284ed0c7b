/** Attribute values of an SVG element; undefined and false leave the attribute out. */
export type Attributes = Record<string, string | number | boolean | undefined>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for SVG markup and attribute values. */
export function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** A coordinate with at most one decimal, so that stored pictures stay small and stable. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Markup of an element. Numbers are rounded; children are markup already. */
export function el(name: string, attributes: Attributes, ...children: string[]): string {
	const list = Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== false)
		.map(([key, value]) => {
			const text = typeof value === 'number' ? round(value) : value;
			return ` ${key}="${escapeXml(String(text))}"`;
		})
		.join('');
	return children.length > 0
		? `<${name}${list}>${children.join('')}</${name}>`
		: `<${name}${list}/>`;
}

/** A text element; the text is escaped. */
export function text(content: string, attributes: Attributes): string {
	return el('text', attributes, escapeXml(content));
}

/** Width of a sign in the label face, for a type size of 1. */
function signWidth(sign: string): number {
	// Hangul and Chinese, full-width signs included; not the dashes and quotes before them.
	if (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffdc]/.test(sign)) return 1;
	if (/[ijlI.,:;'‘’|!·]/.test(sign)) return 0.27;
	if (/[frt1()"“”-]/.test(sign)) return 0.4;
	if (/[mwMW—%]/.test(sign)) return 0.86;
	if (/[A-Z0-9×÷]/.test(sign)) return 0.62;
	return sign === ' ' ? 0.22 : 0.54;
}

const signWidths = new Map<string, number>();

/** Width of a text in the label face, estimated from average glyph widths (error below 8 %). */
export function textWidth(content: string, size: number): number {
	let units = 0;
	for (const sign of content) {
		let width = signWidths.get(sign);
		if (width === undefined) {
			width = signWidth(sign);
			signWidths.set(sign, width);
		}
		units += width;
	}
	return units * size;
}

/** Break a text into lines no wider than a limit in pixels, at spaces. */
export function wrap(content: string, size: number, limit: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of content.split(' ')) {
		const longer = line ? `${line} ${word}` : word;
		if (line && textWidth(longer, size) > limit) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line ? [...lines, line] : lines;
}

/** A drawing: the `<svg>` element with its title and description, for readers who cannot see it. */
export function drawing(
	options: { id: string; width: number; height: number; title: string; summary: string },
	...children: string[]
): string {
	const { id, width, height, title, summary } = options;
	return el(
		'svg',
		{
			viewBox: `0 0 ${width} ${round(height)}`,
			width,
			height,
			class: 'drawing',
			role: 'group',
			'aria-labelledby': `${id}-title`,
			'aria-describedby': `${id}-desc`,
		},
		el('title', { id: `${id}-title` }, escapeXml(title)),
		el('desc', { id: `${id}-desc` }, escapeXml(summary)),
		...children,
	);
}

/**
 * A mark that answers pointer, tap and keyboard with its value, by CSS alone: it takes focus, and
 * its tip is shown on hover and focus. `hit` is the markup of the area that answers.
 */
export function point(label: string, hit: string, mark: string, tip: string): string {
	return el('g', { class: 'point', tabindex: 0, role: 'img', 'aria-label': label }, hit, mark, tip);
}

/** The tip of a mark: a label on a plate, kept inside the drawing's width. */
export function tip(rows: string[], x: number, y: number, width: number): string {
	const size = 13;
	// The first line is bold, and wider than the estimate for it.
	const bold = 1.06;
	const lines = rows.flatMap((row) => wrap(row, size, (width - 26) / bold));
	const w = Math.max(...lines.map((line) => textWidth(line, size) * bold)) + 22;
	const h = lines.length * 18 + 12;
	const left = Math.min(Math.max(x - w / 2, 2), width - w - 2);
	const top = y - h - 12 < 2 ? y + 14 : y - h - 12;
	return el(
		'g',
		{ class: 'tip', 'aria-hidden': 'true' },
		el('rect', { x: left, y: top, width: w, height: h, rx: 6 }),
		...lines.map((line, i) =>
			text(line, { x: left + 11, y: top + 20 + i * 18, class: i === 0 ? 'tip-value' : 'tip-note' }),
		),
	);
}

/** A drawing as a mere picture: no title, no focus and no tips. */
export function still(svg: string): string {
	return svg
		.replace(/<title[\s\S]*?<\/desc>/, '')
		.replace(/<g class="tip"[\s\S]*?<\/g>/g, '')
		.replace(/<rect class="hit"[^>]*\/>/g, '')
		.replace(/<(?:circle|rect) class="halo"[^>]*\/>/g, '')
		.replace(/ (?:tabindex|role|aria-[a-z]+)="[^"]*"/g, '');
}
