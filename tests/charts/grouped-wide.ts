import { drawn } from './support/drawn.ts';
import { twoTrials } from './support/tables.ts';

export default drawn(
	'grouped-wide',
	700,
	{ type: 'grouped-bar', encoding: { x: 'percent', y: 'label', series: 'series' } },
	twoTrials,
	'%',
);
