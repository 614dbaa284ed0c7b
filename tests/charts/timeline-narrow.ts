import { drawn } from './support/drawn.ts';
import { events } from './support/tables.ts';

export default drawn(
	'timeline-narrow',
	340,
	{ type: 'timeline', encoding: { x: 'date', y: 'event', series: 'series' } },
	events,
);
