import { drawn } from './support/drawn.ts';
import { paidAndPromised } from './support/tables.ts';

export default drawn(
	'range-wide',
	700,
	{ type: 'range', encoding: { y: 'label', x1: 'paid', x2: 'most' }, emphasis: ['Lilly'] },
	paidAndPromised,
);
