import { drawn } from './support/drawn.ts';
import { events } from './support/tables.ts';

export default drawn(
	'timeline-wide',
	700,
	{ type: 'timeline', encoding: { x: 'date', y: 'event', series: 'series' }, emphasis: ['a'] },
	events,
);
