import { drawn } from './support/drawn.ts';
import { twoTrials } from './support/tables.ts';

export default drawn(
	'grouped-narrow',
	340,
	{ type: 'grouped-bar', encoding: { x: 'percent', y: 'label', series: 'series' } },
	twoTrials,
	'%',
);
