import { fill } from '../../i18n/fill.ts';
import { el, escapeXml, still, text, textWidth, wrap } from '../svg.ts';
import { tallyWords } from '../tally.ts';
import type { Picture, ResolvedChart } from '../types.ts';
import { paint, type Themes } from './paint.ts';
import { sheets } from './sheets.ts';

const margin = 28;
/** Share of the width that lines may fill: the fonts of whoever opens the file may run wider. */
const slack = 0.94;
/** Sources that are named before the rest is only counted. */
const named = 4;

/** Lines of text set below one another, and where the next thing begins. */
interface Block {
	markup: string[];
	bottom: number;
}

/** A text in as few lines as fit, all about as long, so that no word is left alone. */
export function evenLines(content: string, size: number, limit: number): string[] {
	const fewest = wrap(content, size, limit);
	let best = fewest;
	for (let width = limit - 10; width > 0; width -= 10) {
		const lines = wrap(content, size, width);
		if (lines.length > fewest.length) break;
		best = lines;
	}
	return best;
}

/** Set a text in lines no wider than a limit. */
function setText(
	content: string,
	style: { name: string; size: number; line: number; even?: boolean },
	top: number,
	limit: number,
): Block {
	const lines = style.even
		? evenLines(content, style.size, limit * slack)
		: wrap(content, style.size, limit * slack);
	return {
		markup: lines.map((line, i) =>
			text(line, { class: style.name, x: margin, y: top + style.line * i + style.size }),
		),
		bottom: top + style.line * lines.length,
	};
}

/** Where the numbers come from, in one sentence; a long list ends with how many more there are. */
export function sourceWords({ sources, words }: Pick<ResolvedChart, 'sources' | 'words'>): string {
	const all = sources.map(({ publisher, date }) => [publisher, date].filter(Boolean).join(', '));
	const shown = all.length > named + 1 ? all.slice(0, named) : all;
	const more = all.length - shown.length;
	const label = all.length > 1 ? words.chart.sources : words.chart.source;
	const rest = more > 0 ? `; ${fill(words.charts.moreSources, { n: more })}` : '';
	return `${label}: ${shown.join('; ')}${rest}.`;
}

/** The drawing of a chart as it stands in a file: one for a wide figure, but not the widest. */
export function filePicture({ pictures }: Pick<ResolvedChart, 'pictures'>): Picture {
	const fitting = pictures.filter(({ width }) => width <= 700);
	const picture = fitting.at(-1) ?? pictures[0];
	if (!picture) throw new Error('a chart without a picture');
	return picture;
}

/** A drawing without what only a page can do; each mark keeps its sentence as a title. */
function titled(svg: string): string {
	return still(
		svg.replaceAll(
			/(<g class="point"[^>]*?) aria-label="([^"]*)"([^>]*>)/g,
			'$1$3<title>$2</title>',
		),
	);
}

/** The last line: who made it, its licence, and where it lives, below one another if need be. */
function imprint({ words }: ResolvedChart, address: string, y: number, width: number): Block {
	const credit = `${words.site.name} · ${words.chart.licence}`;
	const left = margin + 30;
	const longest = left + textWidth(credit, 13) + 24 + textWidth(address, 13);
	const at = longest > width - margin ? { x: left, y: y + 19 } : { x: width - margin, y };
	const end = at.x === left ? undefined : 'end';
	return {
		markup: [
			el('rect', { class: 'still-seal', x: margin, y: y - 15, width: 21, height: 21, rx: 3 }),
			text(words.site.seal, { class: 'still-seal-sign', x: margin + 10.5, y: y - 0.9 }),
			text(credit, { class: 'still-name', x: left, y }),
			text(address, { class: 'still-note', ...at, 'text-anchor': end }),
		],
		bottom: at.y,
	};
}

/**
 * A chart as one SVG document that needs nothing else: headline, unit and scope, picture, kinds,
 * cautions, sources, licence and address are drawn in, and its looks are plain classes. `page` is
 * the full address of the chart's page.
 */
export function toSvg(chart: ResolvedChart, page: string, themes: Themes): string {
	const { title, subtitle, summary, caption, notes, words, lang } = chart;
	const picture = filePicture(chart);
	const width = picture.width + 2 * margin;
	const limit = picture.width;
	const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(picture.svg)?.[1]);
	const small = { name: 'still-note', size: 13, line: 18 };

	const headline = setText(
		title,
		{ name: 'still-title', size: 27, line: 32, even: true },
		margin - 4,
		limit,
	);
	const scope = setText(
		subtitle,
		{ name: 'still-subtitle', size: 15, line: 21 },
		headline.bottom + 7,
		limit,
	);
	const top = scope.bottom + 18;
	const inner = titled(picture.svg).replace('<svg ', `<svg x="${margin}" y="${top}" `);
	let bottom = top + height + 10;
	const below: string[] = [];
	const set = (content: string, style: typeof small) => {
		const block = setText(content, style, bottom, limit);
		below.push(...block.markup);
		bottom = block.bottom + 5;
	};
	if (caption) set(caption, { name: 'still-caption', size: 14, line: 20 });
	set(`${tallyWords(chart, words)}.`, small);
	for (const note of notes) set(note, small);
	const rule = bottom + 6;
	bottom = rule + 10;
	set(sourceWords(chart), small);
	const foot = imprint(chart, page.replace(/^https?:\/\//, ''), bottom + 20, width);
	const end = foot.bottom + 24;

	const { markup, css } = paint(
		[
			el('rect', { class: 'still-ground', width, height: end }),
			...headline.markup,
			...scope.markup,
			inner,
			...below,
			el('line', { class: 'still-rule', x1: margin, x2: width - margin, y1: rule, y2: rule }),
			...foot.markup,
		].join(''),
		sheets,
		themes,
	);
	return el(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${end}`,
			width,
			height: end,
			lang,
			'font-family': 'Instrument Sans, Helvetica Neue, Arial, Liberation Sans, sans-serif',
		},
		el('title', {}, escapeXml(title)),
		el('desc', {}, escapeXml(summary)),
		el('style', {}, escapeXml(css)),
		markup,
	);
}
