import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { stateOf } from '../state.ts';
import type { ViewOf } from '../types.ts';
import { drawComparison } from './drawing.ts';
import { ratioOf } from './model.ts';

/** What is compared after a change, where a difference showed, and what followed. */
export const view: ViewOf<'comparability'> = (model, values, locale) => {
	const told = stateOf(model.states, values);
	const number = (value: number) => formatNumber(value, locale, 0);
	const counts = { count: number(model.panelOf.length), changed: number(told.changed.length) };
	const say = (template: string) => fill(template, counts);
	const state = { ...told, features: say(told.features) };
	const places = model.stations.flatMap((name, i) => {
		const note = state.at[i]?.note;
		return note ? [`${name}: ${note}`] : [];
	});
	const marked = state.changed.length > 0 ? [state.changed.join(', ')] : [];
	const alt = [say(state.short), state.features, ...marked, ...places].join('. ');
	return {
		panels: [
			{
				title: fill(model.panel, { ratio: number(ratioOf(model.scale)) }),
				svg: drawComparison(model, state, { alt, number }),
				key: [],
			},
		],
		answer: say(state.answer),
		detail: say(state.detail),
		short: say(state.short),
	};
};
