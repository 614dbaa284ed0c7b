import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cagr, interpolate } from '../../../src/projection/growth.ts';
import { roundingBand, roundingInterval } from '../../../src/projection/rounding-band.ts';

const ADVERTISED = {
	start: [9.15, 9.25],
	end: [26.45, 26.55],
	rate: [0.1625, 0.1635],
	years: 7,
} as const;

const tenths = fc.integer({ min: 10, max: 10_000 }).map((units) => units / 10);
const years = fc.integer({ min: 1, max: 30 });

test('the band holds the path between the printed ends and stays inside their rounding', () => {
	fc.assert(
		fc.property(tenths, tenths, years, (from, to, n) => {
			const percent = Math.round(cagr(from, to, n) * 1000) / 10;
			const [rateLow, rateHigh] = roundingInterval(percent, 1);
			fc.pre(rateLow > -100);
			const start = roundingInterval(from, 1);
			const end = roundingInterval(to, 1);
			const rate = [rateLow / 100, rateHigh / 100] as const;
			const band = roundingBand({ start, end, rate, years: n })?.band ?? [];
			expect(band).toHaveLength(n + 1);
			interpolate(from, to, n).forEach((value, t) => {
				expect(band[t]?.low).toBeLessThanOrEqual(value * (1 + 1e-9));
				expect(band[t]?.high).toBeGreaterThanOrEqual(value * (1 - 1e-9));
			});
			expect(band[0]?.low).toBeGreaterThanOrEqual(start[0]);
			expect(band[0]?.high).toBeLessThanOrEqual(start[1]);
			expect(band[n]?.low).toBeGreaterThanOrEqual(end[0]);
			expect(band[n]?.high).toBeLessThanOrEqual(end[1]);
		}),
	);
});

test('every path inside the three intervals is inside the band', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const result = roundingBand(ADVERTISED);
	fc.assert(
		fc.property(share, share, (a, b) => {
			const start = 9.15 + a * 0.1;
			const rate = 0.1625 + b * 0.001;
			const end = start * (1 + rate) ** 7;
			fc.pre(end >= 26.45 && end <= 26.55);
			result?.band.forEach(({ low, high }, t) => {
				const value = start * (1 + rate) ** t;
				expect(value).toBeGreaterThanOrEqual(low * (1 - 1e-9));
				expect(value).toBeLessThanOrEqual(high * (1 + 1e-9));
			});
		}),
	);
});
