import { expect, test } from 'vitest';
import { type Formula, formatEnglish, formulas } from '../../../src/projection/formula.ts';
import type { Scenario } from '../../../src/projection/scenario.ts';
import { PUBLISHED } from './support.ts';

const SCENARIO: Scenario = {
	unit: 'usd',
	growth: 20,
	start: 9.2,
	scale: 'linear',
	price: 360_039_359,
	refund: 0,
	fx: 1349.55,
	yardsticks: true,
	view: 'chart',
};

function textOf(id: Formula['id'], change: Partial<Scenario> = {}, published = PUBLISHED) {
	return formulas(published, { ...SCENARIO, ...change }).find((f) => f.id === id)?.text;
}

test('formulas come in reading order', () => {
	const ids = formulas(PUBLISHED, SCENARIO).map((formula) => formula.id);
	expect(ids).toEqual(['cagr', 'interpolation', 'scenario', 'patients']);
});

test.each<[Formula['id'], Partial<Scenario>, string]>([
	['cagr', {}, '(26.5 ÷ 9.2)^(1/7) − 1 = 16.3%'],
	// 2025 + 3: 14.477662.
	['interpolation', {}, '$9.2 million × (26.5 ÷ 9.2)^(3/7) = $14.5 million in 2028'],
	// 9.2 × 3.5831808 = 32.965.
	['scenario', {}, '$9.2 million × (1 + 20%)⁷ = $33.0 million in 2032'],
	// 10 × 0.95⁷ = 10 × 0.69833730 = 6.98.
	['scenario', { growth: -5, start: 10 }, '$10 million × (1 − 5%)⁷ = $7.0 million in 2032'],
	['patients', {}, '$9.2 million × 1,349.55 ÷ KRW 360,039,359 = 34.5 treatments'],
	// 34.4847 ÷ 0.8 = 43.1059.
	[
		'patients',
		{ refund: 20 },
		'$9.2 million × 1,349.55 ÷ (KRW 360,039,359 × (1 − 20%)) = 43.1 treatments',
	],
])('%s with %o', (id, change, expected) => {
	expect(textOf(id, change)).toBe(expected);
});

test('a span of twelve years gets a two-digit superscript', () => {
	// 9.2 × 1.2¹² = 9.2 × 8.9161004 = 82.028.
	const text = textOf('scenario', {}, { ...PUBLISHED, endYear: 2037 });
	expect(text).toBe('$9.2 million × (1 + 20%)¹² = $82.0 million in 2037');
});

test('a span of one year is worked for that year', () => {
	const text = textOf('interpolation', {}, { ...PUBLISHED, endYear: 2026 });
	expect(text).toBe('$9.2 million × (26.5 ÷ 9.2)^(1/1) = $26.5 million in 2026');
});

test('a falling market has a real minus sign', () => {
	// (4.6 ÷ 9.2)^(1/7) − 1 = 0.5^(1/7) − 1 = −9.4 %.
	const text = textOf('cagr', {}, { ...PUBLISHED, end: 4.6 });
	expect(text).toBe('(4.6 ÷ 9.2)^(1/7) − 1 = −9.4%');
});

test('numbers go through the injected formatter', () => {
	const texts = formulas(PUBLISHED, SCENARIO, () => '#').map((formula) => formula.text);
	expect(texts[3]).toBe('$# million × # ÷ KRW # = # treatments');
	expect(formatEnglish(-1234.5, 1, 2)).toBe('−1,234.5');
	expect(formatEnglish(-0.01, 0, 1)).toBe('0');
});
