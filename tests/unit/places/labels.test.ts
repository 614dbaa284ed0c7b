// Names on the map: beside their signs, and never over each other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, overlap, placeLabels, signBox } from '../../../src/places/labels.ts';

const room: Box = { left: 0, top: 0, right: 400, bottom: 400 };
const sign = (id: string, x: number, y: number) => ({ id, label: `Name ${id}`, x, y });

test('a name stands to the right of its sign, where there is room', () => {
	const label = placeLabels([sign('a', 100, 100)], { size: 14, room }).get('a');
	expect(label?.anchor).toBe('start');
	expect(label?.x).toBeGreaterThan(108);
});

test('at the right edge it stands to the left', () => {
	expect(placeLabels([sign('a', 390, 100)], { size: 14, room }).get('a')?.anchor).toBe('end');
});

test('it keeps clear of what is taken', () => {
	const taken = [{ left: 110, top: 90, right: 200, bottom: 110 }];
	const label = placeLabels([sign('a', 100, 100)], { size: 14, room, taken }).get('a');
	expect(label?.anchor).toBe('end');
});

test('without room, it says whose name it is', () => {
	const tight = { left: 0, top: 0, right: 30, bottom: 30 };
	expect(() => placeLabels([sign('a', 15, 15)], { size: 14, room: tight })).toThrow('"Name a"');
});

test('no name covers another, or a sign', () => {
	const at = fc.integer({ min: 60, max: 340 });
	fc.assert(
		fc.property(fc.array(fc.tuple(at, at), { minLength: 2, maxLength: 8 }), (points) => {
			const signs = points.map(([x, y], i) => sign(String(i), x, y));
			let boxes: Box[];
			try {
				boxes = [...placeLabels(signs, { size: 13, room }).values()].map(({ box }) => box);
			} catch {
				return;
			}
			const all = [...boxes, ...signs.map(signBox)];
			boxes.forEach((box, i) => {
				expect(all.filter((other, j) => j !== i && overlap(box, other))).toEqual([]);
			});
		}),
	);
});
