import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	impliedExchangeRate,
	patientsTreated,
	treatmentsForBudget,
} from '../../../src/projection/patients.ts';

const PRICE = 360_039_359;
const USUAL = { usdMillion: 9.2, priceKrw: PRICE, refundShare: 0, krwPerUsd: 1300 };

describe('impliedExchangeRate', () => {
	test.each([
		// 360,039,359 ÷ 296,138 = 1,215.78 and ÷ 266,785 = 1,349.55.
		[296_138, 1215.78],
		[266_785, 1349.55],
	])('the price printed as USD %d implies %d', (priceUsd, expected) => {
		expect(impliedExchangeRate(PRICE, priceUsd)).toBeCloseTo(expected, 2);
	});

	test.each([
		[0, 1, '0'],
		[1, -5, '-5'],
		[1, Number.NaN, 'NaN'],
	])('refuses %d and %d', (krw, usd, shown) => {
		expect(() => impliedExchangeRate(krw, usd)).toThrow(RangeError);
		expect(() => impliedExchangeRate(krw, usd)).toThrow(`got ${shown}`);
	});
});

describe('patientsTreated', () => {
	test.each([
		// At the implied rate the KRW price cancels: 9,200,000 ÷ 296,138 = 31.07.
		[9.2, 296_138, 0, 31.07],
		// 9,200,000 ÷ 266,785 = 34.48.
		[9.2, 266_785, 0, 34.48],
		// 26,500,000 ÷ 296,138 = 89.49.
		[26.5, 296_138, 0, 89.49],
		// 26,500,000 ÷ 266,785 = 99.33.
		[26.5, 266_785, 0, 99.33],
		// 34.4847 ÷ 0.8 = 43.11.
		[9.2, 266_785, 0.2, 43.11],
		[0, 266_785, 0, 0],
	])('USD %d million at USD %d and a refund of %d is %d', (usdMillion, usd, refund, expected) => {
		const treated = patientsTreated({
			usdMillion,
			priceKrw: PRICE,
			refundShare: refund,
			krwPerUsd: impliedExchangeRate(PRICE, usd),
		});
		expect(treated).toBeCloseTo(expected, 2);
	});

	test.each([
		[{ usdMillion: -1 }, 'budget'],
		[{ usdMillion: Number.NaN }, 'budget'],
		[{ priceKrw: 0 }, 'priceKrw'],
		[{ priceKrw: -1 }, 'priceKrw'],
		[{ krwPerUsd: 0 }, 'krwPerUsd'],
		[{ krwPerUsd: Number.POSITIVE_INFINITY }, 'krwPerUsd'],
		[{ refundShare: 1 }, 'refundShare'],
		[{ refundShare: -0.01 }, 'refundShare'],
		[{ refundShare: Number.NaN }, 'refundShare'],
	])('refuses %o naming the %s', (change, name) => {
		expect(() => patientsTreated({ ...USUAL, ...change })).toThrow(RangeError);
		expect(() => patientsTreated({ ...USUAL, ...change })).toThrow(new RegExp(`^${name} .*got`));
	});

	test('grows with the refund', () => {
		const share = fc.double({ min: 0, max: 0.999, noNaN: true });
		fc.assert(
			fc.property(share, share, (a, b) => {
				const low = patientsTreated({ ...USUAL, refundShare: Math.min(a, b) });
				const high = patientsTreated({ ...USUAL, refundShare: Math.max(a, b) });
				expect(high).toBeGreaterThanOrEqual(low);
				if (Math.abs(a - b) > 1e-9) expect(high).toBeGreaterThan(low);
			}),
		);
	});
});

describe('treatmentsForBudget', () => {
	test('turns the insurer’s cap of KRW 70.9 billion into treatments', () => {
		// 70,900,000,000 ÷ 360,039,359 = 196.92.
		const cap = { budgetKrw: 70.9e9, priceKrw: PRICE, refundShare: 0 };
		expect(treatmentsForBudget(cap)).toBeCloseTo(196.92, 2);
	});
});
