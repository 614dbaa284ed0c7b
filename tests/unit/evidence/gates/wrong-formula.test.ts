import { describe, expect, test } from 'vitest';
import { equationsIn, holds } from '../../../../src/evidence/gates/formula/equations.ts';
import { wrongFormula } from '../../../../src/evidence/gates/wrong-formula.ts';
import { claim, finds } from './support.ts';

const right = (formula: string) => equationsIn(formula).map(holds);

describe('formulas that hold', () => {
	test.each([
		['146 ÷ 18 × 12 = 97; 97 ÷ 31 = 3.1 and 97 ÷ 34 = 2.9', [true, true, true]],
		['(26.5 ÷ 9.2)^(1/7) − 1 = 16.3%; lowest start 26.45 ÷ 1.1635^7 = 9.16', [true, true]],
		['USD 9.2 million ÷ USD 296,138 = 31.1 and ÷ USD 266,785 = 34.5', [true, true]],
		['KRW 70.9 billion ÷ KRW 360,039,359 = 196.9', [true]],
		['31 ÷ 200 = 16%; one sixth = 17%', [true, true]],
		['13.6 trillion x 17.4% = 2.37 trillion', [true]],
		['January 20 to February 4, 2020 = 15 days', [true]],
		['2 + 3 × 4 = 14 = 20 − 6', [true, true]],
		['2^3^2 = 512; (2 + 3) × 4 = 20; −3 + 5 = 2', [true, true, true]],
		['ln 2 ÷ ln 1.163 = 4.6 years', [true]],
		['√144 = 12; 1.1² = 1.21', [true, true]],
		['82.8 × (1 − 0.0906) + 10.9 × (1 − 0.2349) = 75.3 + 8.3 = 83.6', [true, true]],
		['2025: 1,200 ÷ 4 = 300', [true]],
		['names compared with the four licenses found', []],
	])('%s', (formula, expected) => {
		expect(right(formula)).toEqual(expected);
	});
});

describe('formulas that do not', () => {
	test.each([
		['146 ÷ 18 × 12 = 98'],
		['KRW 360,039,359 ÷ USD 266,785 = 1,349.6'],
		['1 ÷ 3 = 33.4%'],
		['January 20 to February 4, 2020 = 16 days'],
		['2 3 = 6'],
		['= 6'],
		['(2 + 3 = 5'],
		['2 & 3 = 5'],
		['1 ÷ 0 = 5'],
	])('%s', (formula) => {
		expect(right(formula)).toEqual([false]);
	});
});

const gate = (formula: string | undefined, figures: unknown[] = [], text = 'There were 97.') =>
	finds(wrongFormula, { claims: [claim('a', { text, figures, formula })] });

test('the gate names the part that is wrong, and what it should be', () => {
	expect(gate('146 ÷ 18 × 12 = 98')).toEqual(['8: 146 ÷ 18 × 12 = 98']);
	expect(gate('146 ÷ 18 × 12 = 97')).toEqual([]);
});

test('a formula has to end at a number of its claim', () => {
	expect(gate('1 + 1 = 2')).toEqual(['8: 1 + 1 = 2']);
	expect(gate('1 + 1 = 2', [{ id: 'x', label: 'x', value: 2, unit: '' }])).toEqual([]);
	expect(gate('(9 + 1) ÷ 40 = 25%', [], 'It is 25%.')).toEqual([]);
});

test('words without an equals sign are let through', () => {
	expect(gate('names compared')).toEqual([]);
	expect(gate(undefined)).toEqual([]);
	expect(gate('names = found')).toEqual(['8: names = found']);
});
