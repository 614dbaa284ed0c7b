import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLabel } from '../../../../src/charts/drawing/grouped.ts';
import { datum } from './support.ts';

test('rows of one label stand together, in the order of first use', () => {
	const [cells, other, placebo] = [
		datum({ label: 'First', series: 'Cells' }),
		datum({ label: 'Second', series: 'Cells' }),
		datum({ label: 'First', series: 'Placebo' }),
	];
	expect(byLabel([cells, other, placebo])).toEqual([
		{ label: 'First', members: [cells, placebo] },
		{ label: 'Second', members: [other] },
	]);
	expect(byLabel([])).toEqual([]);
});

test('no row is lost and none is told twice (property)', () => {
	const labels = fc.array(fc.constantFrom('a', 'b', '__proto__', 'constructor', ''));
	fc.assert(
		fc.property(labels, (list) => {
			const data = list.map((label) => datum({ label }));
			const groups = byLabel(data);
			expect(groups.map(({ label }) => label)).toEqual([...new Set(list)]);
			for (const { label, members } of groups) {
				expect(members).toEqual(data.filter((each) => each.label === label));
			}
		}),
	);
});
