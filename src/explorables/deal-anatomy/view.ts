import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ViewOf } from '../types.ts';
import { drawAll, drawColumn } from './drawing.ts';
import { account, groups } from './model.ts';

/** One deal taken apart: its column, and what was certain and what has been paid. */
export const view: ViewOf<'deal-anatomy'> = ({ deals, labels }, values, locale) => {
	const deal = deals[values.deal ?? 0];
	if (!deal) throw new RangeError(`no deal number ${values.deal}`);
	const { currency, headline, parts, status } = deal;
	const sum = (value: number) =>
		fill(labels.sum, { sum: `${currency}${formatNumber(value, locale, 0)}` });
	const share = (value: number) => `${formatNumber((value / headline.value) * 100, locale, 1)}%`;
	const { certain, paid } = account(parts);
	const shown = {
		headline: sum(headline.value),
		certain: sum(certain),
		certainShare: share(certain),
		paid: sum(paid),
		paidShare: share(paid),
	};
	const say = (template: string) => fill(template, shown);
	const stack = groups(parts).map((own) => {
		const [first] = own;
		const kind = first?.kind ?? 'open';
		const all = own.reduce((total, { value }) => total + value, 0);
		const item = ({ value, label }: { value: number; label: string }) =>
			fill(labels.item, { sum: `${currency}${formatNumber(value, locale, 0)}`, label });
		return {
			kind,
			parts: own,
			title: `${sum(all)} ${labels[kind]}`,
			// The latest payment lies on top, in the column and beside it.
			lines: own.length > 1 ? own.map(item).reverse() : [first?.label ?? ''],
		};
	});
	const said = stack.map(({ title, lines }) => `${title}: ${lines.join(', ')}`).join('; ');
	const all = deals.map((each) => ({ ...each, shown: each === deal }));
	return {
		panels: [
			{
				title: say(labels.panel),
				svg: drawColumn(stack, say(labels.headline), `${say(labels.headline)}. ${said}`),
				key: [],
			},
			{ title: labels.all, svg: drawAll(all, `${labels.all}. ${say(labels.short)}`), key: [] },
		],
		answer: say(labels.answer),
		detail: `${status} ${say(paid === certain ? labels.nothing : labels.later)}`,
		short: say(labels.short),
	};
};
