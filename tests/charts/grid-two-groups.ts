import { drawUnitGrid } from '../../src/charts/unit-grid/to-svg.ts';
import { given } from './support/words.ts';

export default drawUnitGrid(
	[
		{ label: 'classed as a failure that triggers a refund', count: 99, kind: 'observed' },
		{ label: 'not classed as a failure', count: 31, kind: 'computed' },
	],
	{ ...given('grid-two-groups', 340), columns: 16 },
);
