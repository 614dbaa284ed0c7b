import { drawn } from './support/drawn.ts';
import { variants } from './support/tables.ts';

export default drawn(
	'dots-series',
	700,
	{ type: 'dot', encoding: { x: 'percent', y: 'label', series: 'series' } },
	variants,
	'%',
);
