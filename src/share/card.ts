import { paint } from '../charts/exports/paint.ts';
import { sheets } from '../charts/exports/sheets.ts';
import { type Attributes, el, escapeXml, text, textWidth } from '../charts/svg.ts';
import { palette } from './palette.ts';

/** Size that link previews are made for, in pixels. */
export const size = { width: 1200, height: 630 } as const;

/** What a share image shows. */
export interface Card {
	/** Subject, above the headline. */
	topic: string;
	headline: string;
	/** Name and motto of the site. */
	name: string;
	seal: string;
	tagline: string;
	/** Drawing beside the headline: markup of an `<svg>` element. */
	picture: string;
}

const margin = 72;
const headlineWidth = 550;
const pictureLeft = 668;
/** Newsreader against the label face that `textWidth` measures: its letters are narrower, its digits wider. */
const serif = { letters: 0.91, signs: 1.1 } as const;
/** Capitals, digits and spaces. */
const wideSigns = /[A-Z0-9$ ]/g;

/** Width of a text in the display face, estimated. */
const displayWidth = (content: string, fontSize: number): number =>
	textWidth(content.replaceAll(wideSigns, ''), fontSize) * serif.letters +
	textWidth(content.match(wideSigns)?.join('') ?? '', fontSize) * serif.signs;

/** Type of the label face. Attributes, since the renderer reads no `font` shorthand. */
export const label = (fontSize: number, weight: number, fill: string): Attributes => ({
	'font-family': 'Instrument Sans',
	'font-size': fontSize,
	'font-weight': weight,
	fill,
});

/** Type of the display face. */
export const display = (fontSize: number): Attributes => ({
	'font-family': 'Newsreader 16pt',
	'font-size': fontSize,
	'font-weight': 500,
	fill: palette.ink,
});

/** Sizes of a headline, the largest first, and how many lines each may take. */
export type HeadlineSteps = readonly [fontSize: number, most: number][];

const articleSteps: HeadlineSteps = [
	[76, 3],
	[68, 3],
	[60, 4],
	[50, 5],
];

/** Words set into lines no wider than a limit in pixels. */
function setLines(words: readonly string[], fontSize: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && displayWidth(longer, fontSize) <= width) {
			lines[lines.length - 1] = longer;
		} else lines.push(word);
	}
	return lines;
}

/** The same in as many lines, made as even as their number allows. */
function evenLines(words: readonly string[], fontSize: number, width: number): string[] {
	let lines = setLines(words, fontSize, width);
	const most = lines.length;
	for (let limit = width; limit > width / 2; limit -= 8) {
		const narrower = setLines(words, fontSize, limit);
		if (narrower.length > most) break;
		lines = narrower;
	}
	return lines;
}

/** A headline in lines, in the largest size that fits, else in the smallest. */
export function headlineLines(
	headline: string,
	width: number,
	steps = articleSteps,
): { lines: string[]; size: number } {
	const words = headline.split(' ');
	const fitting = steps.find(([fontSize, most]) => setLines(words, fontSize, width).length <= most);
	const [fontSize] = fitting ?? steps.at(-1) ?? [50];
	return { lines: evenLines(words, fontSize, width), size: fontSize };
}

/** A headline set from its first line down. */
export function setHeadline(
	{ lines, size: fontSize }: ReturnType<typeof headlineLines>,
	x: number,
	top: number,
): string[] {
	return lines.map((line, i) =>
		text(line, {
			x,
			y: top + i * fontSize * 1.04,
			...display(fontSize),
			'letter-spacing': fontSize / -50,
		}),
	);
}

/** A drawing set into a box, scaled to fit and centered, with its looks as a style element. */
export function setIn(
	picture: string,
	x: number,
	y: number,
	width: number,
	height: number,
): string {
	const { markup, css } = paint(picture, sheets, 'light');
	const box = { x, y, width, height, preserveAspectRatio: 'xMidYMid meet' };
	const viewBox = /viewBox="([^"]+)"/.exec(picture)?.[1];
	const inner = markup.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
	const font = { 'font-family': 'Instrument Sans' };
	return el('style', {}, escapeXml(css)) + el('svg', { ...box, viewBox, ...font }, inner);
}

/** The whole image: its parts on a ground of paper. */
export function card(...parts: string[]): string {
	return el(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size.width} ${size.height}`, ...size },
		el('rect', { ...size, fill: palette.paper }),
		...parts,
	);
}

/** The seal and the name of the site, from their left edge and baseline. */
export function signature({ seal, name }: Pick<Card, 'seal' | 'name'>, x: number, y: number) {
	return [
		el('rect', { x, y: y - 28, width: 36, height: 36, rx: 4, fill: palette.seal }),
		text(seal, { x: x + 18, y: y - 4, 'text-anchor': 'middle', ...label(16, 600, palette.paper) }),
		text(name, { x: x + 50, y, ...display(29) }),
	];
}

/** A share image as SVG. */
export function drawCard({ topic, headline, name, seal, tagline, picture }: Card): string {
	const foot = size.height - margin;
	return card(
		text(topic, { x: margin, y: 112, ...label(26, 600, palette.seal) }),
		...setHeadline(headlineLines(headline, headlineWidth), margin, 190),
		setIn(picture, pictureLeft, 84, size.width - pictureLeft - margin, foot - 84 - 90),
		el('line', {
			x1: margin,
			x2: size.width - margin,
			y1: foot - 42,
			y2: foot - 42,
			stroke: palette.rule,
			'stroke-width': 2,
		}),
		...signature({ seal, name }, margin, foot + 10),
		text(tagline, {
			x: size.width - margin,
			y: foot + 8,
			'text-anchor': 'end',
			...label(21, 500, palette.muted),
		}),
	);
}
