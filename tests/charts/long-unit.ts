import { drawn } from './support/drawn.ts';
import { yardsticks } from './support/tables.ts';

export default drawn(
	'long-unit',
	340,
	{ type: 'bar', encoding: { x: 'value', y: 'label', low: 'low', high: 'high' } },
	yardsticks,
	'patients a year, counted by the insurer in the twelve months to October 2023',
);
