import { between, countedNoun } from './counted-nouns.ts';
import { yearOf } from './moments.ts';
import type { Amount, Figure } from './types.ts';
import { currencySign, percentWord, unitOf } from './units.ts';
import { numberWord, scaleWord, valueOfScale, valueOfWord } from './words.ts';

const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const tail = `(?:(?:\\s*-?|-)(?<scale>${scaleWord})(?!\\p{Ll}))?(?:\\s*(?<percent>${percentWord})(?!\\p{Ll})|\\s+(?<after>won|dollars?|euros?|yen|yuan)(?!\\p{L})|(?<glued>원|달러|엔|위안))?`;

const inDigits = new RegExp(
	`(?:(?<before>${currencySign})\\s*)?(?<![\\d.,]\\d*)(?<number>${digits})${tail}`,
	'giu',
);
const words = `(?<![\\p{L}-])(?<number>${numberWord}|an?(?=\\s+(?:hundred|thousand|million|billion|trillion)))`;
const inWords = new RegExp(`${words}(?!\\p{L})${tail}`, 'giu');

/** What makes a number word a figure: a unit of time glued to it, or a counted noun after it. */
const counts = new RegExp(
	`^(?:-(?:year|month|week|day|hour|fold)(?!\\p{L})|fold|\\s+and\\s+a\\s+half\\s+\\p{L}|\\s+${between}${countedNoun})`,
	'iu',
);
const countsYear = new RegExp(`^\\s+${between}${countedNoun}`, 'iu');
/** Time and percent after a number word: measured, not counted off a list. */
const measure = new RegExp(
	`^(?:-(?:year|month|week|day|hour|fold)|fold|\\s+and\\s+a\\s+half|\\s+${between}(?:year|month|week|day|hour|minute|decade|percent|won|dollar))`,
	'iu',
);
const rounded =
	/(?:about|around|roughly|nearly|almost|some|approximately|close to|just (?:over|under)|(?:more|fewer|less) than|over|under|up to)\s*$/i;

/** Worth of the last digit of a number as printed: 1 for "250", 0.1 for "9.2". */
const digitOf = (number: string): number => 10 ** -(number.split('.')[1]?.length ?? 0);

/** Worth of the last digit that is not a rounding zero: 10 for "250", 0.1 for "9.2". */
function stepOf(number: string): number {
	if (number.includes('.')) return digitOf(number);
	const zeros = /[1-9]([0,]+)$/.exec(number)?.[1]?.replaceAll(',', '').length ?? 0;
	return 10 ** zeros;
}

function amountOf(match: RegExpExecArray, text: string, value: number): Amount {
	const { scale, percent, after, glued, before, number = '' } = match.groups ?? {};
	const end = match.index + match[0].length;
	const half = /^\s+and\s+a\s+half(?!\p{L})/u.test(text.slice(end)) ? 0.5 : 0;
	const times = valueOfScale(scale);
	const printed = /\d/.test(number) ? number : String(value);
	return {
		kind: 'amount',
		text: match[0].trim(),
		index: match.index,
		end,
		values: [(value + half) * times],
		unit: unitOf(percent ?? after ?? glued ?? before),
		step: stepOf(printed) * times,
		digit: digitOf(printed) * times,
		about: rounded.test(text.slice(0, match.index)),
		listed:
			!/\d/.test(number) &&
			value <= 10 &&
			times === 1 &&
			!percent &&
			!measure.test(text.slice(end)),
	};
}

/** Numbers in digits, and years. */
export function digitFigures(text: string): Figure[] {
	return [...text.matchAll(inDigits)].map((match) => {
		const { number = '', scale, percent, before, after, glued } = match.groups ?? {};
		const bare = !scale && !percent && !before && !after && !glued;
		const year = bare ? yearOf(match.index, number) : undefined;
		if (year && !countsYear.test(text.slice(year.end))) return year;
		return amountOf(match, text, Number(number.replaceAll(',', '')));
	});
}

/**
 * Numbers in words. In prose only those that count something: with a scale, a percent sign or a
 * counted noun after them, and "one" only with the first two, since it is mostly a pronoun.
 */
export function wordFigures(text: string, all: boolean): Amount[] {
	return [...text.matchAll(inWords)].flatMap((match) => {
		const { number = '', scale, percent } = match.groups ?? {};
		const rest = text.slice(match.index + match[0].length);
		const counted = number.toLowerCase() !== 'one' && counts.test(rest);
		if (!all && !scale && !percent && !counted) return [];
		return [amountOf(match, text, valueOfWord(number))];
	});
}

/** Give the first number of "9 to 12 million" the scale and the unit of the second as well. */
export function shareTails(figures: readonly Figure[], text: string): Figure[] {
	return figures.map((figure, index) => {
		const next = figures[index + 1];
		if (figure.kind !== 'amount' || next?.kind !== 'amount') return figure;
		if (figure.unit === '%') return figure;
		if (!/^\s*(?:to|and|or|–|-|,)\s*$/.test(text.slice(figure.end, next.index))) return figure;
		const scale = valueOfScale(new RegExp(`${scaleWord}(?!\\p{Ll})`, 'iu').exec(next.text)?.[0]);
		const [own = Number.NaN] = figure.values;
		const scaled = new RegExp(scaleWord, 'iu').test(figure.text) || scale === 1;
		return { ...figure, values: scaled ? figure.values : [own, own * scale] };
	});
}
