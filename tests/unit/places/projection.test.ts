// Where places stand on the outline of the map.
import { describe, expect, test } from 'vitest';
import {
	errorOf,
	fitLine,
	kilometers,
	landmarks,
	largestError,
	mercator,
	outline,
	project,
} from '../../../src/places/projection.ts';

test('a line through points on a line is that line', () => {
	const points = [1, 2, 5].map((at) => ({ at, value: 3 * at - 4 }));
	const { slope, start } = fitLine(points);
	expect(slope).toBeCloseTo(3);
	expect(start).toBeCloseTo(-4);
});

test('Mercator leaves the equator where it is and stretches the north', () => {
	expect(mercator(0)).toBeCloseTo(0);
	expect(mercator(38) - mercator(37)).toBeCloseTo(1 / Math.cos((37.5 * Math.PI) / 180), 3);
});

test('the outline has one scale, so it bends no angle', () => {
	const [a, b] = [project({ lat: 36, lon: 127 }), project({ lat: 36, lon: 128 })];
	const c = project({ lat: 36 + Math.cos((36 * Math.PI) / 180), lon: 127 });
	expect((a.y - c.y) / (b.x - a.x)).toBeCloseTo(1, 1);
	expect(kilometers(b.x - a.x, 36)).toBeCloseTo(111.32 * Math.cos((36 * Math.PI) / 180), 1);
});

test('landmarks lie where the outline has them', () => {
	expect(largestError).toBeLessThanOrEqual(3);
	for (const each of landmarks) expect(errorOf(each), each.name).toBeLessThanOrEqual(largestError);
});

describe('cities that the fit does not know', () => {
	// Their middle on the untouched outline, and where it is.
	test.each([
		['Daejeon', 36.34, 127.394, 191.6, 273.7],
		['Gwangju', 35.156, 126.836, 140.4, 408.1],
		['Busan', 35.19, 129.02, 348.3, 402.4],
		['Jeju', 33.386, 126.55, 110.9, 608.9],
	])('%s is at most 5 km off', (_, lat, lon, x, y) => {
		expect(errorOf({ lat, lon, x, y })).toBeLessThanOrEqual(5);
	});
});

test('the outline is closed, and light enough for a page', () => {
	const { land, borders, north, capital, small } = outline;
	for (const path of [land, small, capital.land]) expect(path).toMatch(/^M[\d. lMz-]+z$/);
	for (const path of [borders, north, capital.borders]) expect(path).toMatch(/^M[\d. lM-]+$/);
	expect(land.length + borders.length + capital.land.length).toBeLessThan(20_000);
	expect(land.match(/M/g)?.length).toBeGreaterThan(40);
});
