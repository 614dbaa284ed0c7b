import { drawn } from './support/drawn.ts';
import { parts } from './support/tables.ts';

export default drawn(
	'stacked-wide',
	700,
	{ type: 'stacked-bar', encoding: { x: 'usd', y: 'year', series: 'series' } },
	parts,
);
