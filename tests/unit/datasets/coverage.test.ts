import { expect, test } from 'vitest';
import { coverage } from '../../../src/datasets/coverage.ts';
import type { DataField } from '../../../src/schemas/dataset.ts';

const field = (type: DataField['type']): DataField => ({
	name: 'at',
	type,
	title: 'At',
	description: 'When.',
});

test.each([
	['year', [2022, 2001, 2015], '2001/2022'],
	['yearmonth', ['2020-11', '2020-02'], '2020-02/2020-11'],
	['date', ['2014', '2013-05-01', '2014-02'], '2013-05-01/2014-02'],
	['year', [2024], '2024'],
	['year', [null, 2024], '2024'],
	['year', [], undefined],
	['string', ['2001'], undefined],
] as const)('%s %j: %s', (type, cells, wanted) => {
	expect(
		coverage(
			[field(type)],
			cells.map((at) => ({ at })),
		),
	).toBe(wanted);
});
