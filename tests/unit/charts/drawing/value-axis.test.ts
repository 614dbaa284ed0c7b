import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAxis } from '../../../../src/charts/drawing/axis.ts';

describe('a linear axis', () => {
	test.each([
		['begins at zero and ends at a round number', [380, 2786], [0, 3000], [0, 1000, 2000, 3000]],
		['is no longer than it must be', [30, 40], [0, 40], [0, 10, 20, 30, 40]],
		['goes below zero where a number does', [-12, 30], [-20, 30], [-20, -10, 0, 10, 20, 30]],
		['of nothing but losses ends at zero', [-12, -3], [-12, 0], [-12, -10, -8, -6, -4, -2, 0]],
		['of zeros still has a length', [0, 0], [0, 1], [0, 0.2, 0.4, 0.6, 0.8, 1]],
	])('%s', (_, numbers, domain, ticks) => {
		expect(valueAxis(numbers, false)).toEqual({ domain, ticks, log: false });
	});
});

describe('a log axis', () => {
	test.each([
		[
			'runs between powers of ten',
			[690, 95_263_072],
			[1e2, 1e8],
			[1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8],
		],
		['stays where a number is a power of ten', [1, 1000], [1, 1000], [1, 10, 100, 1000]],
		['has powers below one', [0.03, 2], [0.01, 10], [0.01, 0.1, 1, 10]],
		['of one number has a length', [500], [100, 1000], [100, 1000]],
		['of a power of ten alone has one too', [1000], [1000, 10_000], [1000, 10_000]],
	])('%s', (_, numbers, domain, ticks) => {
		const axis = valueAxis(numbers, true);
		expect(axis.log).toBe(true);
		expect(axis.domain).toEqual(domain);
		expect(axis.ticks).toEqual(ticks);
	});
});

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test('a linear axis holds zero and every number, and its ticks lie on it (property)', () => {
	const number = fc.integer({ min: -1e11, max: 1e11 }).map((hundredths) => hundredths / 100);
	const numbers = fc.array(number, { minLength: 1 });
	fc.assert(
		fc.property(numbers, (list) => {
			const { domain, ticks } = valueAxis(list, false);
			const [from, to] = domain;
			for (const number of [0, ...list]) {
				expect(from <= number || near(from, number)).toBe(true);
				expect(to >= number || near(to, number)).toBe(true);
			}
			expect(from).toBeLessThan(to);
			expect(ticks.length).toBeGreaterThan(1);
			for (const tick of ticks) expect(tick >= from && tick <= to).toBe(true);
			expect(Math.min(...list) < 0 || from === 0).toBe(true);
		}),
	);
});

test('a log axis holds every number between powers of ten, and has at most eight ticks (property)', () => {
	const number = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
	fc.assert(
		fc.property(fc.array(number, { minLength: 1 }), (list) => {
			const { domain, ticks } = valueAxis(list, true);
			const [from, to] = domain;
			for (const each of list) {
				expect(from <= each || near(from, each)).toBe(true);
				expect(to >= each || near(to, each)).toBe(true);
			}
			expect(from).toBeLessThan(to);
			expect(ticks.length).toBeLessThanOrEqual(8);
			expect(ticks.length).toBeGreaterThan(1);
			for (const each of [from, to, ...ticks]) {
				expect(Math.log10(each)).toBeCloseTo(Math.round(Math.log10(each)), 9);
			}
		}),
	);
});
