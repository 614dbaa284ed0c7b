import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ViewOf } from '../types.ts';
import { drawField, drawPositives } from './drawing.ts';
import { outcome, predictive } from './model.ts';

/** A share in whole percent; near the ends in tenths, and never rounded to nothing or to all. */
export function percent(share: number, locale: string): string {
	let shown = Math.round(share);
	if (share > 99) shown = Math.floor(share * 10) / 10;
	if (share < 1) shown = Math.ceil(share * 10) / 10;
	return `${formatNumber(shown, locale, 1)}%`;
}

/** What a positive test means: everyone tested, the positives, and the result in words. */
export const view: ViewOf<'base-rate'> = ({ people, labels }, values, locale) => {
	const { infected = 0, sensitivity = 0, specificity = 0 } = values;
	const testing = { people, infected, sensitivity, specificity };
	const groups = outcome(testing);
	const { positive, negative } = predictive(testing);
	const whole = Object.entries({ people, ...groups }).map(
		([name, count]) => [name, formatNumber(count, locale, 0)] as const,
	);
	const shown = {
		...Object.fromEntries(whole),
		right: percent(positive, locale),
		clear: percent(negative, locale),
	};
	const say = (template: string) => fill(template, shown);
	const one = new Intl.PluralRules(locale).select(groups.falseAlarms) === 'one';
	const answer = say(groups.positives === 0 ? labels.none : labels.answer[one ? 'one' : 'other']);
	const right = { tone: 'main', text: say(labels.found) };
	const wrong = { tone: 'stress hollow', text: say(labels.falseAlarms) };
	const others = [
		{ tone: 'other', text: say(labels.missed) },
		{ tone: 'rest', text: say(labels.cleared) },
	];
	const said = (key: { text: string }[]) => key.map(({ text }) => text).join('; ');
	const [field, positives] = [say(labels.field), say(labels.positives)];
	return {
		panels: [
			{
				title: field,
				svg: drawField(`${field}: ${said([right, wrong, ...others])}`, groups),
				key: others,
			},
			{
				title: positives,
				svg: drawPositives(`${positives}: ${said([right, wrong])}`, groups),
				key: [right, wrong],
			},
		],
		answer,
		detail: groups.positives === 0 ? '' : say(labels.detail),
		short: answer,
	};
};
