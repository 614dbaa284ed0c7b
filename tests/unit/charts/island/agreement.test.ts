// When the canvas takes the drawing's place, no mark moves.
import { describe, expect, test } from 'vitest';
import type { CasePicture } from '../../../charts/support/drawn.ts';
import { disagreements } from '../support/agreement.ts';
import { parseXml } from '../support/xml.ts';

const cases = Object.entries(
	import.meta.glob<CasePicture>('../../../charts/*.ts', { eager: true, import: 'default' }),
).flatMap(([path, { svg, layout, canvas }]) => {
	const name = path.replace(/^.*\/|\.ts$/g, '');
	return layout && canvas ? [{ name, svg, layout, canvas }] : [];
});

test('every mark has a case', () => {
	const marks = new Set(cases.map(({ canvas }) => canvas.mark));
	expect([...marks].sort()).toEqual(['bar', 'dot', 'event', 'grid', 'line', 'range', 'stack']);
	expect(cases.filter(({ canvas }) => canvas.log).length).toBeGreaterThan(1);
});

describe.each(cases)('$name', ({ svg, layout, canvas }) => {
	test('its marks stand in the same places on the canvas', () => {
		expect(disagreements(parseXml(svg), canvas, layout, 0.2)).toEqual([]);
	});
});
