import type { Moment } from './types.ts';

const names = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
const month = `(?<month>${names.join('|')})`;
const day = '(?<day>\\d{1,2})(?![\\d%]|[.,]\\d)';
const year = '(?<year>(?:19|20)\\d{2})(?!\\d|[.,]\\d|%)';

/** Ways to write a date, the most exact first, so that none is found inside another. */
const patterns = [
	`(?<year>(?:19|20)\\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>\\d{2})(?!\\d)`,
	`(?<year>(?:19|20)\\d{2})-(?<month>0[1-9]|1[0-2])(?!\\d|-)`,
	`(?<year>\\d{4})년(?:\\s*(?<month>\\d{1,2})월(?:\\s*(?<day>\\d{1,2})일)?)?`,
	`${month}\\s+${day},?\\s+${year}`,
	`(?<![\\d.,])${day}\\s+${month},?\\s+${year}`,
	`${month},?\\s+(?:of\\s+)?${year}`,
	`${month}\\s+${day}(?!\\s+\\p{Ll}+s\\b)`,
	`(?<![\\d.,])${day}\\s+${month}`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}`, 'gu'));

const monthNumber = (name: string | undefined): number | undefined => {
	if (name === undefined) return undefined;
	const index = names.indexOf(name);
	return index < 0 ? Number(name) : index + 1;
};
const optional = (digits: string | undefined): number | undefined =>
	digits === undefined ? undefined : Number(digits);

/** The date that a match of one of the patterns stands for. */
function momentOf(match: RegExpExecArray): Moment {
	const { groups = {}, index } = match;
	return {
		kind: 'moment',
		text: match[0],
		index,
		end: index + match[0].length,
		year: optional(groups.year),
		month: monthNumber(groups.month),
		day: optional(groups.day),
	};
}

/** Dates of a text that name a month or a day. */
export function momentsIn(text: string): Moment[] {
	const found: Moment[] = [];
	for (const pattern of patterns) {
		for (const match of text.matchAll(pattern)) {
			const moment = momentOf(match);
			if (!found.some(({ index, end }) => moment.index < end && index < moment.end)) {
				found.push(moment);
			}
		}
	}
	return found;
}

/** The year that four digits stand for, when nothing around them makes them a count. */
export function yearOf(index: number, digits: string): Moment | undefined {
	if (!/^(?:19|20)\d{2}$/.test(digits)) return undefined;
	const end = index + digits.length;
	const kind = 'moment' as const;
	return { kind, text: digits, index, end, year: Number(digits), month: undefined, day: undefined };
}

/** Whether the record's date is at least as exact as the text's, and the same. */
export function sameMoment(said: Moment, known: Moment): boolean {
	return (['year', 'month', 'day'] as const).every(
		(part) => said[part] === undefined || said[part] === known[part],
	);
}
