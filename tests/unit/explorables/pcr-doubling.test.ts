import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outerGroups } from '../../../src/explorables/pcr-doubling/drawing.ts';
import {
	copiesAfter,
	groupOf,
	roundsTo,
	tenfold,
} from '../../../src/explorables/pcr-doubling/model.ts';
import {
	box,
	evenScale,
	lineOf,
	logScale,
	placesOf,
} from '../../../src/explorables/pcr-doubling/scene.ts';

const copying = fc.record({
	start: fc.integer({ min: 1, max: 10_000_000 }),
	efficiency: fc.integer({ min: 50, max: 100 }),
});

describe('copies', () => {
	test.each([
		// 1 × 2^20 = 1,048,576.
		[20, 1, 100, 1_048_576],
		[0, 300, 90, 300],
		// 100 × 1.9² = 361.
		[2, 100, 90, 361],
	])('after %d rounds from %d at %d%%: %d', (rounds, start, efficiency, copies) => {
		expect(copiesAfter(rounds, { start, efficiency })).toBeCloseTo(copies, 6);
	});

	test.each([
		// 2^10 = 1,024.
		[1024, 1, 100, 10],
		// log2(10^11 ÷ 10^6) = 5 ÷ 0.30103 = 16.6096.
		[1e11, 1e6, 100, 16.6096],
		[10, 10, 100, 0],
		[10, 11, 100, 0],
	])('to %d copies from %d at %d%%: %d rounds', (copies, start, efficiency, rounds) => {
		expect(roundsTo(copies, { start, efficiency })).toBeCloseTo(rounds, 4);
	});

	test.each([
		// 1 ÷ log10(2), and 1 ÷ log10(1.972).
		[100, 3.3219],
		[97.2, 3.391],
	])('ten times less costs, at %d%%, %d rounds', (efficiency, rounds) => {
		expect(tenfold({ efficiency })).toBeCloseTo(rounds, 3);
	});

	test('it costs that much wherever it starts', () => {
		fc.assert(
			fc.property(copying, (each) => {
				const less = { ...each, start: each.start / 10 };
				const apart = roundsTo(1e11, less) - roundsTo(1e11, each);
				expect(apart).toBeCloseTo(tenfold(each), 9);
				expect(copiesAfter(roundsTo(1e11, each), each) / 1e11).toBeCloseTo(1, 9);
			}),
		);
	});
});

const found = [
	{ below: 25, value: 95.8 },
	{ from: 25, value: 50.7 },
	{ from: 30, value: 20.9 },
];

test.each([
	[0, 95.8],
	[24.9, 95.8],
	[25, 50.7],
	[29.9, 50.7],
	[30, 20.9],
	[40, 20.9],
])('a cycle value of %d lies in the group of %d%%', (round, value) => {
	expect(groupOf(round, found)?.value).toBe(value);
});

test('the narrower of two groups counts, and there may be none', () => {
	const nested = [
		{ below: 25, value: 1 },
		{ below: 20, value: 2 },
	];
	expect([19, 20, 25].map((round) => groupOf(round, nested)?.value)).toEqual([2, 1, undefined]);
});

test('groups that are drawn do not overlap', () => {
	expect(outerGroups(found).map(({ value }) => value)).toEqual([95.8, 20.9]);
});

test.each([
	['even', evenScale(1e11)],
	['log', logScale(1e11)],
])('on the %s scale the line runs from the start to the threshold, within its box', (_, scale) => {
	const { x, y } = placesOf(scale, 40);
	const { line, dots, end } = lineOf({ start: 1e6, efficiency: 100 }, 1e11, scale, 40);
	// Rounds 0 to 16, and the end at 16.6.
	expect(dots.match(/M/g)).toHaveLength(17);
	expect(line.startsWith(`M${x(0)} ${y(1e6)}L`)).toBe(true);
	expect(line.endsWith(`L${end.x} ${end.y}`)).toBe(true);
	expect(end).toEqual({ x: x(16.6096), y: box.top });
	const heights = [...line.matchAll(/ ([\d.]+)/g)].map(([, height]) => Number(height));
	expect(Math.max(...heights)).toBeLessThanOrEqual(box.bottom);
	expect(Math.min(...heights)).toBe(box.top);
});
