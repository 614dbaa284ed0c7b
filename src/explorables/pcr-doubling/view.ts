import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ViewOf } from '../types.ts';
import { drawPanel, outerGroups } from './drawing.ts';
import { type Copying, factor, groupOf, roundsTo, tenfold } from './model.ts';
import { evenScale, logScale } from './scene.ts';

/** Part of the threshold below which an even scale shows nothing. */
const unseen = 0.01;

/** A number of copies: short on an axis, in words in a text. */
const compact = (locale: string, display: 'short' | 'long') =>
	new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: display });

/** How long the copies take to be seen: counted evenly and in powers of ten, and in words. */
export const view: ViewOf<'pcr-doubling'> = (model, values, locale) => {
	const { threshold, rounds, found, labels } = model;
	const { start = 1, efficiency = 100 } = values;
	const main: Copying = { start, efficiency };
	const less: Copying = { start: start / 10, efficiency };
	const decimal = (value: number, places = 1) => formatNumber(value, locale, places, places);
	const at = roundsTo(threshold, main);
	const flat = roundsTo(threshold * unseen, main);
	const group = groupOf(at, found);
	const shown = {
		start: formatNumber(start, locale, 0),
		tenth: formatNumber(start / 10, locale, 1),
		round: decimal(at),
		later: decimal(roundsTo(threshold, less)),
		shift: decimal(tenfold(main)),
		factor: formatNumber(factor(main), locale, 3),
		threshold: compact(locale, 'long').format(threshold),
		flat: formatNumber(flat, locale, 0),
		part: `${formatNumber(unseen * 100, locale)}%`,
		share: `${group?.value ?? ''}%`,
		limit: String(group?.below ?? group?.from ?? ''),
	};
	const say = (template: string) => fill(template, shown);
	const both = [main, less];
	const short = compact(locale, 'short');
	const words = {
		axis: labels.axis,
		seen: say(labels.seen),
		short: (copies: number) => short.format(copies),
		round: (value: number) => formatNumber(value, locale, 1),
	};
	const key = [
		{ tone: 'main hollow', text: say(labels.main) },
		{ tone: 'other', text: say(labels.less) },
		{ tone: 'stress', text: say(labels.between) },
	];
	const even = drawPanel(both, threshold, evenScale(threshold), rounds, {
		...words,
		alt: say(labels.evenAlt),
		under: say(labels.flat),
		stretches: flat < 1 ? [] : [{ from: 0, to: flat, tone: 'rest', text: say(labels.flatRounds) }],
	});
	const log = drawPanel(both, threshold, logScale(threshold), rounds, {
		...words,
		alt: say(labels.logAlt),
		under: say(labels.found),
		stretches: outerGroups(found).map(({ from = 0, below = rounds, value }) => ({
			from,
			to: below,
			tone: from > 0 ? 'stress' : 'main',
			text: `${value}%`,
		})),
	});
	const foundThere = group && say(group.below ? labels.foundBelow : labels.foundFrom);
	return {
		panels: [
			{ title: say(labels.even), svg: even, key },
			{ title: say(labels.log), svg: log, key: [] },
		],
		answer: say(labels.answer),
		detail: [say(labels.detail), foundThere].filter(Boolean).join(' '),
		short: say(labels.short),
	};
};
