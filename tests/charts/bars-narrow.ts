import { drawn } from './support/drawn.ts';
import { yardsticks } from './support/tables.ts';

export default drawn(
	'bars-narrow',
	340,
	{
		type: 'bar',
		encoding: { x: 'value', y: 'label', low: 'low', high: 'high' },
		emphasis: ['forecast'],
	},
	yardsticks,
	'patients a year',
);
