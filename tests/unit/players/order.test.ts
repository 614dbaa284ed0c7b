import { describe, expect, test } from 'vitest';
import { nextDirection, ordered } from '../../../src/players/order.ts';

const sorted = (keys: string[], direction: 'ascending' | 'descending') =>
	ordered(keys, (key) => key, direction, 'en');

describe('a sorted column', () => {
	test('goes by the alphabet, whatever the case, and by numbers as numbers', () => {
		expect(sorted(['b', 'A', 'ä', 'C'], 'ascending')).toEqual(['A', 'ä', 'b', 'C']);
		expect(sorted(['10', '9', '2'], 'ascending')).toEqual(['2', '9', '10']);
		expect(sorted(['2013-09', '2012-07-23', '2021'], 'ascending')).toEqual([
			'2012-07-23',
			'2013-09',
			'2021',
		]);
	});

	test('goes the other way', () => {
		expect(sorted(['a', 'c', 'b'], 'descending')).toEqual(['c', 'b', 'a']);
	});

	test('has rows without a key last, either way', () => {
		expect(sorted(['', 'b', '', 'a'], 'ascending')).toEqual(['a', 'b', '', '']);
		expect(sorted(['', 'b', '', 'a'], 'descending')).toEqual(['b', 'a', '', '']);
	});

	test('keeps the order of rows with the same key, and the list it was given', () => {
		const rows = [
			{ id: 1, key: 'b' },
			{ id: 2, key: 'a' },
			{ id: 3, key: 'a' },
		];
		for (const direction of ['ascending', 'descending'] as const) {
			const ids = ordered(rows, ({ key }) => key, direction).map(({ id }) => id);
			expect(ids.indexOf(2)).toBeLessThan(ids.indexOf(3));
		}
		expect(rows.map(({ id }) => id)).toEqual([1, 2, 3]);
	});
});

test('a heading sorts up first, then down, then up again', () => {
	expect(nextDirection(null)).toBe('ascending');
	expect(nextDirection('ascending')).toBe('descending');
	expect(nextDirection('descending')).toBe('ascending');
});
