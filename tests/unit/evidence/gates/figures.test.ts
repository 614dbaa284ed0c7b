import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../src/evidence/gates/figures/scan.ts';
import type { Figure } from '../../../../src/evidence/gates/figures/types.ts';

/** A figure in short: value and unit, parts of a date, or a share. */
function short(figure: Figure): string {
	if (figure.kind === 'share') return `share ${figure.value.toFixed(2)}`;
	if (figure.kind === 'amount') return `${figure.values.join('|')}${figure.unit ?? ''}`;
	const parts = [figure.year, figure.month, figure.day];
	return `date ${parts.map((part) => part ?? '?').join('-')}`;
}
const found = (text: string) => figuresIn(text).map(short);

describe('amounts', () => {
	test.each([
		['USD 9.2 million', ['9200000USD']],
		['KRW 70.9 billion a year', ['70900000000KRW']],
		['KRW 360,039,359', ['360039359KRW']],
		['$2.1 billion ($425 million up front)', ['2100000000USD', '425000000USD']],
		['US$2.1bn', ['2100000000USD']],
		['3.58 trillion won', ['3580000000000KRW']],
		['709억 원', ['70900000000']],
		['It won 5 grants', ['5']],
		['24-fold', ['24']],
		['31 to 34 treatments', ['31', '34']],
		['between 5 and 9 million', ['5|5000000', '9000000']],
		['27 to 38%', ['27', '38%']],
		['12.4–16.7%', ['12.4', '16.7%']],
		['16.3 percent', ['16.3%']],
		['10.5%, 120 million doses', ['10.5%', '120000000']],
		['At 1,159.', ['1159']],
		['2000 patients', ['2000']],
		['a 3-year plan', ['3']],
	])('%s', (text, figures) => {
		expect(found(text)).toEqual(figures);
	});
});

describe('number words', () => {
	test.each([
		['thirteen months', ['13']],
		['twenty-one days', ['21']],
		['three and a half years', ['3.5']],
		['five large Korean hospitals', ['5']],
		['three of the seven firms', ['3', '7']],
		['two hundred patients', ['200']],
		['a million doses', ['1000000']],
		['a five-year survival', ['5']],
		['one patient at a time', []],
		['one million doses', ['1000000']],
		['three numbers are published', []],
		['all five had side effects', []],
		['third-line treatment', []],
	])('%s', (text, figures) => {
		expect(found(text)).toEqual(figures);
	});

	test('are all taken where a record is looked up', () => {
		expect(figuresIn('all five had them', { all: true }).map(short)).toEqual(['5']);
	});
});

describe('dates', () => {
	test.each([
		['April 29, 2026', ['date 2026-4-29']],
		['6 April 2023', ['date 2023-4-6']],
		['October 2023', ['date 2023-10-?']],
		['on March 13 they', ['date ?-3-13']],
		['since 2007', ['date 2007-?-?']],
		['mid-2026', ['date 2026-?-?']],
		['2025–2032', ['date 2025-?-?', 'date 2032-?-?']],
		['2022-03-31', ['date 2022-3-31']],
		['2025년 10월', ['date 2025-10-?']],
		['it may be 12 people', ['12']],
	])('%s', (text, figures) => {
		expect(found(text)).toEqual(figures);
	});
});

describe('shares', () => {
	test.each([
		['two-thirds of them', ['share 0.67']],
		['a third of 97 patients', ['share 0.33', '97']],
		['more than half of them', ['share 0.50']],
		['three in four', ['share 0.75']],
		['1 in 5', ['share 0.20']],
		['the first half of 2026', ['date 2026-?-?']],
		['the third quarter of 2020', ['date 2020-?-?']],
		['a third treatment', []],
		['half filled', []],
		['one two-hundredth of the drug', []],
	])('%s', (text, figures) => {
		expect(found(text)).toEqual(figures);
	});
});

test.each([
	['CD19, PD-1, 4-1BB, GLP-1, FT819, AT101 and COVID-19'],
	['ZUMA-1 and CARTITUDE-1 on B cells'],
	['a phase 1/2 trial, phases 1 and 2, phase III'],
	['grade 3 or worse, type 2 diabetes, Plant 6, Form 8-K'],
	['the 42nd drug, the 1st of its kind, Q3'],
	['mRNA-1273 in the 1990s'],
])('names, labels and ordinals are no figures: %s', (text) => {
	expect(found(text)).toEqual([]);
});

const scales = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

test('a formatted number is read as the number it is', () => {
	const numbers = fc.integer({ min: 1, max: 999_999_999 }).filter((n) => n < 1900 || n > 2099);
	const places = fc.integer({ min: 0, max: 3 });
	fc.assert(
		fc.property(
			numbers,
			places,
			fc.constantFrom('KRW ', 'USD ', '$', ''),
			(n, digits, currency) => {
				const value = n / 10 ** digits;
				const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
				for (const useGrouping of [true, false]) {
					const text = value.toLocaleString('en-US', { ...options, useGrouping });
					const [figure, ...more] = figuresIn(`It came to ${currency}${text}, they say.`);
					expect(more).toEqual([]);
					expect(figure).toMatchObject({ kind: 'amount', values: [Number(value.toFixed(digits))] });
				}
			},
		),
	);
});

test('a scale word multiplies', () => {
	const words = fc.constantFrom(...Object.entries(scales));
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 9999 }), words, (n, [word, times]) => {
			const [figure] = figuresIn(`about KRW ${(n / 10).toFixed(1)} ${word} a year`);
			expect(figure).toMatchObject({ kind: 'amount', unit: 'KRW', about: true });
			expect(figure?.kind === 'amount' ? figure.values[0] : 0).toBeCloseTo((n / 10) * times, 2);
		}),
	);
});
