import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { stateOf } from '../state.ts';
import type { ViewOf } from '../types.ts';
import { drawLadder } from './drawing.ts';
import { rungOf, tally } from './model.ts';

/** Who stood on which rung, then or today, and the count in words. */
export const view: ViewOf<'evidence-ladder'> = (ladder, values, locale) => {
	const { when, top, answer, detail, short } = stateOf(ladder.states, values);
	const counts = tally(ladder, when);
	const say = (template: string) => fill(template, counts);
	const places = [...ladder.rungs.entries()].reverse().map(([rung, name]) => {
		const names = ladder.products
			.filter((product) => rungOf(product, when) === rung)
			.map((product) => product.name);
		return `${name}: ${names.join(', ') || top}`;
	});
	const fallen = ladder.products
		.filter((product) => rungOf(product, when) === undefined)
		.map(({ name, fell }) => `${name}, ${fell?.reason}`);
	const alt = [
		say(short),
		...places,
		...(fallen.length > 0 ? [`${ladder.ground}: ${fallen.join('; ')}`] : []),
	].join('. ');
	const number = (value: number) => formatNumber(value, locale, 0);
	return {
		panels: [{ title: ladder.panel, svg: drawLadder(ladder, when, { alt, top, number }), key: [] }],
		answer: say(answer),
		detail: say(detail),
		short: say(short),
	};
};
