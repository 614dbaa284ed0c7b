import { drawUnitGrid } from '../../src/charts/unit-grid/to-svg.ts';
import { given } from './support/words.ts';

export default drawUnitGrid(
	[
		{ label: 'paid for by the 2025 forecast at list price', count: 31, kind: 'computed' },
		{ label: 'paid for only at the weaker won of 2024', count: 3, kind: 'computed' },
		{ label: 'counted patients whom the forecast leaves out', count: 112, kind: 'observed' },
	],
	{ ...given('grid-three-groups', 520), columns: 16 },
);
