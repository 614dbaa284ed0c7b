import { drawn } from './support/drawn.ts';
import { longLabels } from './support/tables.ts';

export default drawn(
	'long-labels',
	340,
	{ type: 'bar', encoding: { x: 'count', y: 'label' } },
	longLabels,
	'patients a year',
);
