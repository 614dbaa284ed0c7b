import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format.ts';
import type { Strings } from '../../schemas/strings.ts';
import { drawing, el, point, text, textWidth, tip, wrap } from '../svg.ts';
import type { Picture, PointKind } from '../types.ts';

/** One bar: a value, or a range where low and high are both known. */
export interface Bar {
	label: string;
	value: number | null;
	low: number | null;
	high: number | null;
	kind: PointKind;
	/** Whether the headline is about this bar. */
	emphasis: boolean;
}

interface Options {
	id: string;
	width: number;
	title: string;
	summary: string;
	unit: string;
	words: Strings;
	/** Where the axis ends; the largest bar decides when it is left out. */
	max: number | undefined;
}

const upper = (bar: Bar) => bar.high ?? bar.value ?? 0;

/** The value of a bar as printed beside it: `146`, or `31 to 34`. */
export function barValue(bar: Bar, words: Strings): string {
	const number = (value: number) => formatNumber(value, words.locale, 1);
	if (bar.low !== null && bar.high !== null) {
		return `${number(bar.low)} ${words.chart.to} ${number(bar.high)}`;
	}
	return number(bar.value ?? 0);
}

/** Horizontal bars from zero, labels beside them on wide drawings and above them on narrow ones. */
export function drawBars(bars: readonly Bar[], options: Options): Picture {
	const { id, width, title, summary, unit, words } = options;
	const narrow = width < 480;
	const size = 14;
	const labelWidth = narrow ? width - 8 : Math.min(250, width * 0.36);
	const left = narrow ? 1 : labelWidth + 18;
	const room = Math.max(...bars.map((bar) => textWidth(barValue(bar, words), 15))) + 90;
	// A bar is never cut off, and bars of zero alone still start at the zero line.
	const largest = Math.max(options.max ?? 0, ...bars.map(upper)) || 1;
	const x = scaleLinear([0, largest], [left, width - room - 4]);
	const thick = narrow ? 20 : 26;

	let y = 6;
	const groups = bars.map((bar) => {
		const lines = wrap(bar.label, size, labelWidth);
		const above = narrow ? lines.length * 18 + 4 : 0;
		const row = narrow ? above + thick + 18 : Math.max(thick, lines.length * 18) + 18;
		const barTop = narrow ? y + above : y + (row - 18 - thick) / 2;
		const textTop = narrow ? y + 13 : y + (row - 18 - lines.length * 18) / 2 + 13;
		const solid = bar.low ?? bar.value ?? 0;
		const value = barValue(bar, words);
		const kind = words.chart.kinds[bar.kind];
		const hatched = bar.kind === 'computed' && !bar.emphasis;
		const tone = `bar ${bar.emphasis ? 'emphasis' : bar.kind}`;
		const group = point(
			`${bar.label}: ${value} ${unit}, ${kind}`,
			el('rect', { class: 'hit', x: 0, y: y - 6, width, height: row }),
			[
				...lines.map((line, i) =>
					text(line, {
						class: 'row-label',
						x: narrow ? 1 : labelWidth,
						y: textTop + i * 18,
						'text-anchor': narrow ? 'start' : 'end',
					}),
				),
				el('rect', {
					class: tone,
					fill: hatched ? `url(#${id}-hatch)` : undefined,
					x: left,
					y: barTop,
					width: Math.max(1, x(solid) - left),
					height: thick,
				}),
				bar.high === null
					? ''
					: el('rect', {
							class: 'bar-range',
							x: x(solid),
							y: barTop + 0.75,
							width: x(bar.high) - x(solid),
							height: thick - 1.5,
						}),
				text(value, { class: 'value', x: x(upper(bar)) + 8, y: barTop + thick / 2 + 5 }),
				text(kind, {
					class: 'tick',
					x: x(upper(bar)) + 16 + textWidth(value, 15.5),
					y: barTop + thick / 2 + 5,
				}),
			].join(''),
			tip([`${value} ${unit}`, kind], x(upper(bar)), barTop + 4, width),
		);
		y += row;
		return group;
	});
	const axis = el('line', { class: 'axis', x1: left, x2: left, y1: 2, y2: y - 8 });
	const hatch = el(
		'defs',
		{},
		el(
			'pattern',
			{
				id: `${id}-hatch`,
				width: 6,
				height: 6,
				patternUnits: 'userSpaceOnUse',
				patternTransform: 'rotate(45)',
			},
			el('rect', { class: 'hatch-ground', width: 6, height: 6 }),
			el('line', { class: 'hatch-line', x1: 0, y1: 0, x2: 0, y2: 6 }),
		),
	);
	return { width, svg: drawing({ id, width, height: y, title, summary }, hatch, axis, ...groups) };
}
