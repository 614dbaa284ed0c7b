// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTip, tipCorner } from '../../../../src/charts/island/tip.ts';

describe('tipCorner', () => {
	const size = { width: 100, height: 40 };

	test('a tip stands above its spot, in the middle', () => {
		expect(tipCorner({ x: 200, y: 120 }, size, 400)).toEqual({ x: 150, y: 66 });
	});

	test('and below it where there is no room above', () => {
		expect(tipCorner({ x: 200, y: 50 }, size, 400)).toEqual({ x: 150, y: 64 });
	});

	test('and never beyond the sides of a canvas that has room for it', () => {
		const spot = fc.record({ x: fc.nat(400), y: fc.nat(300) });
		fc.assert(
			fc.property(spot, fc.integer({ min: 10, max: 400 }), (at, width) => {
				const { x, y } = tipCorner(at, { width, height: 40 }, 400);
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + width).toBeLessThanOrEqual(400);
				expect(y).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});

test('a tip shows its lines as text, and goes', () => {
	const layer = document.createElement('div');
	const tip = createTip(layer);
	const box = layer.firstElementChild as HTMLElement;
	expect(box.hidden).toBe(true);
	tip.show(['2028: 14.5', '<b>computed</b>'], { x: 0, y: 0 });
	expect(box.hidden).toBe(false);
	expect([...box.children].map((line) => line.textContent)).toEqual([
		'2028: 14.5',
		'<b>computed</b>',
	]);
	tip.hide();
	expect(box.hidden).toBe(true);
});
