/**
 * A date as exact as it is known, in the reader's language: `2026` stays a year, `2026-04` becomes
 * a month, `2026-04-29` a day. UTC throughout, so that no machine's time zone shifts a day.
 */
export function formatDate(date: string, locale: string): string {
	const [year, month, day] = date.split('-').map(Number);
	if (!year) throw new RangeError(`not a date: ${date}`);
	return dateFormat(locale, Boolean(month), Boolean(day)).format(
		Date.UTC(year, (month ?? 1) - 1, day ?? 1),
	);
}

const dates = new Map<string, Intl.DateTimeFormat>();

/** The format of a locale and of an exactness; to make one takes far longer than to use it. */
function dateFormat(locale: string, month: boolean, day: boolean): Intl.DateTimeFormat {
	const key = `${locale} ${month} ${day}`;
	const known = dates.get(key);
	if (known) return known;
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
	if (month) options.month = 'long';
	if (day) options.day = 'numeric';
	const made = new Intl.DateTimeFormat(locale, options);
	dates.set(key, made);
	return made;
}

const formats = new Map<string, Intl.NumberFormat>();

/** The format of a locale and of some decimals: to make one takes a phone milliseconds, so each is kept. */
function numberFormat(locale: string, min: number, max: number): Intl.NumberFormat {
	const key = `${locale} ${min} ${max}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(locale, {
		minimumFractionDigits: min,
		maximumFractionDigits: max,
	});
	formats.set(key, made);
	return made;
}

/** A number with the locale's separators and a fixed or largest number of decimals. */
export function formatNumber(value: number, locale: string, max = 1, min = 0): string {
	return numberFormat(locale, min, max).format(value).replace('-', '−');
}

/** Minutes an adult needs for a number of English words, at 230 a minute; at least one. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / 230));
}
