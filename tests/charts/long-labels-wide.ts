import { drawn } from './support/drawn.ts';
import { longLabels } from './support/tables.ts';

export default drawn(
	'long-labels-wide',
	700,
	{ type: 'bar', encoding: { x: 'count', y: 'label' } },
	longLabels,
	'patients a year',
);
