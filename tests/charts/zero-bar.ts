import { drawn } from './support/drawn.ts';

export default drawn(
	'zero-bar',
	340,
	{ type: 'bar', encoding: { x: 'count', y: 'label' } },
	`
	label,count,kind
	Licenses found,0,observed
`,
	'licenses',
);
