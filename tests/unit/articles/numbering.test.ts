import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberClaims } from '../../../src/articles/numbering.ts';

describe('numberClaims', () => {
	test('numbers claims by first use', () => {
		const { order, marks } = numberClaims([['cap'], ['price', 'count'], ['cap']]);
		expect(order).toEqual(['cap', 'price', 'count']);
		expect(marks).toEqual([
			[{ claim: 'cap', n: 1, anchor: 'cite-1-1', first: true }],
			[
				{ claim: 'price', n: 2, anchor: 'cite-2-1', first: true },
				{ claim: 'count', n: 3, anchor: 'cite-3-1', first: true },
			],
			[{ claim: 'cap', n: 1, anchor: 'cite-1-2', first: false }],
		]);
	});

	test('lists the places that cite a claim, in the order of the text', () => {
		const { uses } = numberClaims([['a'], ['b', 'a'], [], ['b'], ['a']]);
		expect([...uses]).toEqual([
			['a', ['cite-1-1', 'cite-1-2', 'cite-1-3']],
			['b', ['cite-2-1', 'cite-2-2']],
		]);
	});

	test('a claim that one place names twice has two marks', () => {
		const { marks } = numberClaims([['a', 'a']]);
		expect(marks[0]?.map(({ anchor, first }) => [anchor, first])).toEqual([
			['cite-1-1', true],
			['cite-1-2', false],
		]);
	});

	test('a page that cites nothing has no claims', () => {
		expect(numberClaims([])).toEqual({ order: [], marks: [], uses: new Map() });
		expect(numberClaims([[]]).marks).toEqual([[]]);
	});
});

describe('numberClaims, for any places', () => {
	const places = fc.array(fc.array(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 5 }), {
		maxLength: 40,
	});

	test('first uses are numbered 1 to n in order', () => {
		fc.assert(
			fc.property(places, (given) => {
				const { order, marks } = numberClaims(given);
				const firsts = marks.flat().filter((mark) => mark.first);
				expect(firsts.map((mark) => mark.n)).toEqual(order.map((_, i) => i + 1));
				expect(firsts.map((mark) => mark.claim)).toEqual(order);
				expect(order).toEqual([...new Set(given.flat())]);
			}),
		);
	});

	test('marks stand as the places do, with the number of their claim', () => {
		fc.assert(
			fc.property(places, (given) => {
				const { order, marks } = numberClaims(given);
				expect(marks.map((place) => place.map((mark) => mark.claim))).toEqual(given);
				for (const mark of marks.flat()) expect(order[mark.n - 1]).toBe(mark.claim);
			}),
		);
	});

	test('anchors are unique, and the uses are exactly the anchors', () => {
		fc.assert(
			fc.property(places, (given) => {
				const { marks, uses } = numberClaims(given);
				const anchors = marks.flat().map((mark) => mark.anchor);
				expect(new Set(anchors).size).toBe(anchors.length);
				expect([...uses.values()].flat().sort()).toEqual([...anchors].sort());
			}),
		);
	});
});
