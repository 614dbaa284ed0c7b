import { drawn } from './support/drawn.ts';
import { twoMakers } from './support/tables.ts';

export default drawn(
	'line-series',
	700,
	{ type: 'line', encoding: { x: 'year', y: 'usd', series: 'series' } },
	twoMakers,
);
