import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ViewOf } from '../types.ts';
import { drawCrowd } from './drawing.ts';
import { effect, wholePeople } from './model.ts';

/** A gene test among so many people: nobody tested, everyone tested, and what that buys. */
export const view: ViewOf<'gene-test'> = ({ people, labels }, values, locale) => {
	const { carriers = 0, reactions = 0 } = values;
	const { others, needless, each } = effect({ people, carriers, reactions });
	const number = (value: number) => formatNumber(value, locale, 0);
	const count = (expected: number) => {
		const { full, half } = wholePeople(expected);
		if (half) return fill(labels.between, { low: number(full), high: number(full + 1) });
		return Number.isInteger(expected) ? number(full) : fill(labels.about, { count: number(full) });
	};
	const shown = {
		people: number(people),
		carriers: number(carriers),
		others: number(others),
		reactions: count(reactions),
		needless: number(needless),
		each: number(each),
	};
	const say = (template: string) => fill(template, shown);
	const { full, half } = wholePeople(reactions);
	const crowd = { people, carriers, reactions: full, half };
	const alt = (...texts: string[]) => texts.map(say).join('; ');
	return {
		panels: [
			{
				title: say(labels.untested),
				svg: drawCrowd(
					crowd,
					{
						alt: alt(labels.untested, labels.carriers, labels.react, labels.others),
						carriers: say(labels.carriers),
						others: say(labels.others),
						reactions: say(labels.react),
					},
					false,
				),
				key: [],
			},
			{
				title: say(labels.tested),
				svg: drawCrowd(
					crowd,
					{
						alt: alt(labels.tested, labels.moved, labels.spared, labels.needless, labels.kept),
						carriers: say(labels.moved),
						others: say(labels.kept),
						reactions: say(labels.spared),
						rest: say(labels.needless),
					},
					true,
				),
				key: [],
			},
		],
		answer: say(labels.answer),
		detail: say(labels.detail),
		short: say(labels.short),
	};
};
