import { currencyWord, percentWord } from '../figures/units.ts';
import { scaleWord, valueOfScale } from '../figures/words.ts';

/** A number of a formula, or a sign between numbers. */
export type Token =
	| { kind: 'number'; value: number /** Worth of its last printed digit. */; step: number }
	| { kind: 'sign'; sign: string };

const signs: Record<string, string> = {
	'÷': '/',
	'/': '/',
	'×': '*',
	'·': '*',
	'*': '*',
	'+': '+',
	'−': '-',
	'–': '-',
	'-': '-',
	'^': '^',
	'√': '√',
	'(': '(',
	')': ')',
	plus: '+',
	minus: '-',
	less: '-',
	times: '*',
	x: '*',
	over: '/',
	'divided by': '/',
	ln: 'ln',
	log10: 'log10',
};
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const number = `(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:\\s*-?(?<scale>${scaleWord})(?!\\p{L}))?(?:\\s*(?<percent>${percentWord})(?!\\p{L}))?`;
const sign = `(?<sign>divided by|(?:plus|minus|less|times|over|ln|log10)(?!\\p{L})|x(?=\\s*[\\d(])|[÷/×·*+−–^√()-])`;
const pattern = new RegExp(
	`${number}|${sign}|(?<word>${currencyWord}(?!\\p{L})|[\\p{L}][\\p{L}\\p{N}’'-]*|[\\s,:.%$])|(?<other>.)`,
	'giu',
);

/** "1.0⁷" with a caret: "1.0^7". */
const lowered = (text: string): string =>
	text.replaceAll(new RegExp(`[${superscripts}]+`, 'g'), (digits) =>
		['^', ...[...digits].map((digit) => superscripts.indexOf(digit))].join(''),
	);

function numberOf(groups: Record<string, string | undefined>): Token {
	const { number: digits = '', scale, percent } = groups;
	const plain = digits.replaceAll(',', '');
	const decimals = plain.split('.')[1]?.length ?? 0;
	const times = valueOfScale(scale) * (percent ? 0.01 : 1);
	return { kind: 'number', value: Number(plain) * times, step: 10 ** -decimals * times };
}

/**
 * Numbers and signs of a formula. Words are labels and are left out; undefined where a sign stands
 * that no formula has.
 */
export function tokensOf(text: string): Token[] | undefined {
	const tokens: Token[] = [];
	for (const { groups = {} } of lowered(text).matchAll(pattern)) {
		if (groups.other) return undefined;
		if (groups.number) tokens.push(numberOf(groups));
		else if (groups.sign) {
			tokens.push({ kind: 'sign', sign: signs[groups.sign.toLowerCase()] ?? groups.sign });
		}
	}
	return tokens;
}
