// The drawings of every chart as they are published.
import { describe, expect, test } from 'vitest';
import { disagreements } from '../unit/charts/support/agreement.ts';
import { boxes, labels, overlaps } from '../unit/charts/support/geometry.ts';
import { parseXml } from '../unit/charts/support/xml.ts';
import { canvasOf, ids, ownFigure, specOf } from './support/charts.ts';
import { sent } from './support/dist.ts';

const drawings = ids.flatMap((id) =>
	ownFigure(id).drawings.map(({ width, svg }) => ({ id, width: Number(width), svg })),
);

describe.each(drawings)('$id at $width px', ({ id, width, svg }) => {
	const root = parseXml(svg);
	const height = Number(root.attributes.get('height'));

	test('is at most 8 kB as sent', () => {
		expect(sent(svg, 8_000)).toBeLessThanOrEqual(8_000);
	});

	test('has no labels that lie on one another', () => {
		expect(overlaps(labels(root))).toEqual([]);
	});

	test('has nothing beside its view box, and no words above or below it', () => {
		// A rounded coordinate may be off by as much as this.
		const slack = 0.1;
		expect(root.attributes.get('viewBox')).toBe(`0 0 ${width} ${height}`);
		const beside = boxes(root).filter((box) => box.left < -slack || box.right > width + slack);
		const out = labels(root).filter((box) => box.top < -slack || box.bottom > height + slack);
		expect([...beside, ...out]).toEqual([]);
	});

	test('has a number for every number', () => {
		expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
	});

	if (specOf(id).type !== 'projection') {
		test('has its marks in the same places on the canvas', () => {
			const model = canvasOf(id);
			const layout = model.layouts.find((each) => each.width === width);
			expect(layout && disagreements(root, model, layout, 0.2)).toEqual([]);
		});
	}
});
