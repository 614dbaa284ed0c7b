import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLabel } from '../../../../src/charts/drawing/grouped.ts';
import { stackEnds } from '../../../../src/charts/drawing/stacked.ts';
import { datum } from './support.ts';

const part = (label: string, series: string, value: number) => datum({ label, series, value });

test('each part begins where the one before it ends', () => {
	const data = [
		part('2021', 'Medicines', 7),
		part('2021', 'Devices', 9.25),
		part('2021', 'Cosmetics', 0),
		part('2022', 'Medicines', 8),
		part('2022', 'Devices', 0.5),
		part('2022', 'Cosmetics', 2),
	];
	expect(stackEnds(data, ['Medicines', 'Devices', 'Cosmetics'])).toEqual([
		[0, 7],
		[7, 16.25],
		[16.25, 16.25],
		[0, 8],
		[8, 8.5],
		[8.5, 10.5],
	]);
});

test('a missing part takes no room, and the order of the rows does not matter', () => {
	const data = [
		part('2022', 'Devices', 5),
		part('2021', 'Devices', 9),
		part('2021', 'Medicines', 7),
	];
	expect(stackEnds(data, ['Medicines', 'Devices'])).toEqual([
		[0, 5],
		[7, 16],
		[0, 7],
	]);
});

const rows = fc.uniqueArray(
	fc
		.record({
			label: fc.constantFrom('2021', '2022', '2023'),
			series: fc.constantFrom('a', 'b', 'c', 'd'),
			value: fc.integer({ min: 0, max: 100_000 }),
		})
		.map(datum),
	{ selector: ({ key }) => key, minLength: 1 },
);

test('every part is as long as its number, and the parts of a bar add up (property)', () => {
	fc.assert(
		fc.property(rows, (data) => {
			const series = [...new Set(data.map(({ series }) => series))];
			const ends = stackEnds(data, series);
			data.forEach(({ value }, i) => {
				const [from = Number.NaN, to = Number.NaN] = ends[i] ?? [];
				expect(to - from).toBe(value);
			});
			for (const { members } of byLabel(data)) {
				const own = members.map((member): number[] => ends[data.indexOf(member)] ?? []);
				const sum = members.reduce((total, { value }) => total + (value ?? 0), 0);
				expect(Math.max(...own.map(([, to = 0]) => to))).toBe(sum);
				expect(Math.min(...own.map(([from = 0]) => from))).toBe(0);
			}
		}),
	);
});
