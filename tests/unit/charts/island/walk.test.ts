import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walker } from '../../../../src/charts/island/walk.ts';
import type { CanvasModel, Layout } from '../../../../src/charts/types.ts';

/** A walker over points: the series of each, and its place. */
function walk(points: readonly (readonly [series: number, at: number])[]) {
	const layout = { at: points.map(([, at]) => at) } as Layout;
	return walker({
		points: points.map(([s]) => ({ s })) as CanvasModel['points'],
		layouts: [layout],
	});
}

describe('two series: three years of the one, two of the other', () => {
	const next = walk([
		[0, 2018],
		[0, 2019],
		[0, 2021],
		[1, 2018],
		[1, 2019],
	]);

	test.each([
		['ArrowRight', 0, [1, 2, 2, 4, 4]],
		['ArrowLeft', 2, [0, 0, 1, 3, 3]],
		['ArrowDown', 0, [3, 4, 4, 3, 4]],
		['ArrowUp', 2, [0, 1, 2, 0, 1]],
		['Home', 0, [0, 0, 0, 3, 3]],
		['End', 2, [2, 2, 2, 4, 4]],
		['Escape', null, [null, null, null, null, null]],
	])('%s', (key, fromNone, from) => {
		expect(next(key, null)).toBe(fromNone);
		expect(from.map((_, at) => next(key, at))).toEqual(from);
	});

	test.each(['Tab', 'Enter', ' ', 'a', 'PageDown'])('%j is left to the browser', (key) => {
		expect([null, 0, 4].map((at) => next(key, at))).toEqual([undefined, undefined, undefined]);
	});
});

test('one series: up and down step as left and right do', () => {
	const next = walk([
		[0, 10],
		[0, 20],
		[0, 30],
	]);
	expect([null, 0, 1, 2].map((at) => next('ArrowDown', at))).toEqual([0, 1, 2, 2]);
	expect([null, 0, 1, 2].map((at) => next('ArrowUp', at))).toEqual([2, 0, 0, 1]);
});

test('series whose rows are mixed are walked each in its own order', () => {
	// Three parts in each of two bars, as a stack has them.
	const next = walk([
		[0, 10],
		[1, 10],
		[2, 10],
		[0, 50],
		[1, 50],
		[2, 50],
	]);
	expect([0, 1, 2].map((at) => next('ArrowRight', at))).toEqual([3, 4, 5]);
	expect([0, 1, 2].map((at) => next('ArrowDown', at))).toEqual([1, 2, 2]);
	expect([3, 4, 5].map((at) => next('ArrowUp', at))).toEqual([3, 3, 4]);
});

const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape'];
const anyPoints = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: -50, max: 50 })), {
	minLength: 1,
	maxLength: 25,
});

test('any keys lead to a point or away from all (property)', () => {
	fc.assert(
		fc.property(anyPoints, fc.array(fc.constantFrom(...keys)), (points, pressed) => {
			const next = walk(points);
			let at: number | null = null;
			for (const key of pressed) {
				const to: number | null | undefined = next(key, at);
				expect(to).toBeOneOf([null, ...points.keys()]);
				expect(to === null).toBe(key === 'Escape');
				at = to ?? null;
			}
		}),
	);
});

test('every point can be reached (property)', () => {
	fc.assert(
		fc.property(anyPoints, (points) => {
			const next = walk(points);
			const seen = new Set<number | null>([null]);
			for (const at of seen) for (const key of keys) seen.add(next(key, at) ?? null);
			expect(seen.size).toBe(points.length + 1);
		}),
	);
});
