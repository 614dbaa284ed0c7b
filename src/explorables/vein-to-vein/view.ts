import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { stateOf } from '../state.ts';
import type { ViewOf } from '../types.ts';
import { drawJourney } from './drawing.ts';
import { groupsOf } from './model.ts';

/** Who arrives and who does not, in a picture and in words. */
export const view: ViewOf<'vein-to-vein'> = (
	{ states, panel, longest, labels },
	values,
	locale,
) => {
	const journey = stateOf(states, values);
	const number = (value: number) => formatNumber(value, locale, 0);
	const { enrolled, infused, days } = journey;
	const lost = enrolled.value - infused.value;
	const shown = {
		enrolled: number(enrolled.value),
		infused: number(infused.value),
		lost: number(lost),
		share: `${number((lost / enrolled.value) * 100)}%`,
		days: number(days.value),
	};
	const say = (template: string) => fill(template, shown);
	const [all, arrived, wait] = [say(labels.enrolled), say(labels.infused), say(labels.days)];
	const reasons = groupsOf(journey).map(({ reason, patients }) => `${number(patients)} ${reason}`);
	const alt = `${all}, ${arrived}. ${say(labels.lost)}: ${reasons.join('; ')}. ${wait}.`;
	const words = { alt, enrolled: all, infused: arrived, days: wait, number };
	return {
		panels: [{ title: say(panel), svg: drawJourney(journey, longest, words), key: [] }],
		answer: say(journey.answer),
		detail: say(journey.detail),
		short: say(journey.short),
	};
};
