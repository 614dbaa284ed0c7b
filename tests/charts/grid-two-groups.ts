import { drawn } from './support/drawn.ts';

export default drawn(
	'grid-two-groups',
	340,
	{
		type: 'unit-grid',
		encoding: { x: 'count', y: 'label' },
		each: 'One cell is one patient',
		caption: '',
	},
	`
	label,count,kind
	classed as a failure that triggers a refund,99,observed
	not classed as a failure,31,computed
`,
	'patients',
);
