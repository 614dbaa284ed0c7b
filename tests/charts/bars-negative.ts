import { drawn } from './support/drawn.ts';

export default drawn(
	'bars-negative',
	700,
	{ type: 'bar', encoding: { x: 'usd', y: 'label' } },
	`
	label,usd,kind
	Surplus,3280,observed
	Deficit,-450,observed
	Nothing,0,observed
`,
);
