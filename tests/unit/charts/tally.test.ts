import { expect, test } from 'vitest';
import { addKinds, kindCounts, pointCount, tallyWords } from '../../../src/charts/tally.ts';
import { words } from '../../charts/support/words.ts';

test('kinds are told in one order, and those that do not occur are not', () => {
	expect(kindCounts({ computed: 6, plan: 0, published: 2 })).toEqual([
		{ kind: 'published', count: 2 },
		{ kind: 'computed', count: 6 },
	]);
	expect(pointCount({ computed: 6, published: 2 })).toBe(8);
	expect(pointCount({})).toBe(0);
});

test('tallies add up', () => {
	expect(addKinds([{ observed: 3 }, { observed: 4, plan: 1 }, {}])).toEqual({
		observed: 7,
		plan: 1,
	});
});

test.each([
	['line', { observed: 22 }, '22 numbers, all observed'],
	['line', { published: 2, computed: 6 }, '8 numbers: 2 published, 6 computed'],
	['bar', { plan: 3, observed: 1, estimate: 1 }, '5 numbers: 1 observed, 1 estimated, 3 planned'],
	['timeline', { observed: 9 }, '9 events, all observed'],
	['timeline', { observed: 9, plan: 2 }, '11 events: 9 observed, 2 planned'],
] as const)('%s %j: %s', (type, kinds, wanted) => {
	expect(tallyWords({ type, kinds }, words)).toBe(wanted);
});
