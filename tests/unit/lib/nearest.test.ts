import fc from 'fast-check';
import leven from 'leven';
import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/lib/errors.ts';

const known = ['kymriah-price-rsa', 'counted-per-year', 'cap-in-patients', 'car-t'];

describe('nearest', () => {
	test.each([
		['kymriah-price-rsa', 'kymriah-price-rsa'],
		['kymriah-prise-rsa', 'kymriah-price-rsa'],
		['cap-in-patient', 'cap-in-patients'],
		['counted-pre-year', 'counted-per-year'],
		// One of four letters is missing; two of two differ.
		['cart', 'car-t'],
		['zz', undefined],
		['completely-different-thing', undefined],
		['', undefined],
	])('of "%s" is %s', (id, match) => {
		expect(nearest(id, known)).toBe(match);
	});

	test('half of the letters may differ, and no more', () => {
		expect(nearest('abcd', ['abxy'])).toBe('abxy');
		expect(nearest('abcd', ['axyz'])).toBeUndefined();
		expect(nearest('abc', ['axy'])).toBeUndefined();
		expect(nearest('a', ['b'])).toBeUndefined();
	});

	test('is the first of two that are as near', () => {
		expect(nearest('abcd', ['abcx', 'abcy'])).toBe('abcx');
		expect(nearest('abcd', ['abxy', 'abcy'])).toBe('abcy');
	});

	test('knows nothing among nothing', () => {
		expect(nearest('abc', [])).toBeUndefined();
	});

	test('no known id is nearer, and none is far (property)', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (id, ids) => {
				const match = nearest(id, new Set(ids));
				const shortest = Math.min(...ids.map((other) => leven(id, other)));
				if (match === undefined) expect(shortest).toBeGreaterThan(id.length / 2);
				else {
					expect(leven(id, match)).toBe(shortest);
					expect(shortest).toBeLessThanOrEqual(id.length / 2);
				}
			}),
		);
	});
});

describe('didYouMean', () => {
	test('asks about the nearest id', () => {
		expect(didYouMean('cart', known)).toBe('did you mean "car-t"?');
	});

	test('is silent when none is near', () => {
		expect(didYouMean('zz', known)).toBeUndefined();
	});
});
