/** Currencies and the signs and words they are written with. */
const currencies: Record<string, string> = {
	KRW: 'KRW|₩|won|원',
	USD: 'USD|US\\$|\\$|dollars?|달러',
	EUR: 'EUR|€|euros?',
	GBP: 'GBP|£',
	JPY: 'JPY|¥|yen|엔',
	CNY: 'CNY|RMB|yuan|위안',
};
const percent = '%|percent|per cent|percentage points?|퍼센트';

/** Source of a regular expression for a currency before a number: no word, "won" being a verb too. */
export const currencySign = `(?:(?<!\\p{L})(?:${Object.keys(currencies).join('|')}|RMB|US\\$)|[₩$€£¥])`;
/** Source of a regular expression for a currency, before or after a number. */
export const currencyWord = `(?:${Object.values(currencies).join('|')})`;
/** Source of a regular expression for a percent sign or word. */
export const percentWord = `(?:${percent})`;

/** The unit that a sign or a word stands for, as figures are compared by. */
export function unitOf(word: string | undefined): string | undefined {
	if (!word) return undefined;
	const known = Object.entries({ ...currencies, '%': percent });
	return known.find(([, source]) => new RegExp(`^(?:${source})$`, 'i').test(word))?.[0];
}

/** Currencies and percent signs in the unit of a figure in the ledger, e.g. "USD million". */
export function unitsIn(unit: string): string[] {
	return Object.entries({ ...currencies, '%': percent })
		.filter(([, source]) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu').test(unit))
		.map(([name]) => name);
}
