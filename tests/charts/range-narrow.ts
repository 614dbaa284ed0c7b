import { drawn } from './support/drawn.ts';
import { paidAndPromised } from './support/tables.ts';

export default drawn(
	'range-narrow',
	340,
	{ type: 'range', encoding: { y: 'label', x1: 'paid', x2: 'most' } },
	paidAndPromised,
);
