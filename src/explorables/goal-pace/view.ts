import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ViewOf } from '../types.ts';
import { drawGoals } from './drawing.ts';
import { pace, yearOf } from './model.ts';

/** Years beyond which nobody plans. */
const end = 2100;

/** A goal as growth a year, beside the other goals of its measure, and when a reader’s growth reaches it. */
export const view: ViewOf<'goal-pace'> = ({ measures, goals, labels }, values, locale) => {
	const { goal: at = 0, growth = 0 } = values;
	const goal = goals[at];
	const measure = goal && measures[goal.measure];
	if (!goal || !measure) throw new RangeError(`no goal number ${at}`);
	const { from, due, here = from, counted } = goal;
	const percent = (value: number) => `${formatNumber(value, locale, 1)}%`;
	const level = (value: number) =>
		fill(measure.unit, { value: formatNumber(value, locale, value < 3 ? 3 : 2) });
	const times = (wide: number) => fill(labels.wider, { wider: formatNumber(wide, locale, 1) });
	const year = yearOf(here, due.value, growth);
	const count = Math.abs(year - due.year);
	const shown = {
		growth: percent(growth),
		from: level(from.value),
		fromYear: from.year,
		here: level(here.value),
		hereYear: here.year,
		goal: level(due.value),
		due: due.year,
		needed: percent(pace(from, due)),
		left: percent(pace(here, due)),
		year,
		count,
		wider: counted ? times(from.value / counted.value) : '',
	};
	const say = (template: string) => fill(template, shown);
	const one = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
	const passed = year < due.year ? labels.early[one] : labels.late[one];
	const answer = say(year > end ? labels.never : count === 0 ? labels.onTime : passed);
	const aims = goals.map((each) => ({
		...each,
		pace: fill(labels.pace, { needed: percent(pace(each.from, each.due)) }),
		wider: each.counted ? times(each.from.value / each.counted.value) : '',
	}));
	const own = aims.filter((each) => each.measure === goal.measure);
	const aim = aims[at];
	const parts = [labels.detail, ...(goal.here ? [labels.left] : [])].map(say);
	return {
		panels: [
			{
				title: fill(labels.panel, { unit: fill(measure.unit, { value: '' }).trim() }),
				svg: aim
					? drawGoals(measure, own, aim, { here, growth, year }, `${say(labels.alt)} ${answer}`)
					: '',
				key: [],
			},
		],
		answer,
		detail: [...parts, goal.note].join(' '),
		short: say(labels.short),
	};
};
