import { drawn } from './support/drawn.ts';

export default drawn(
	'one-bar',
	700,
	{ type: 'bar', encoding: { x: 'count', y: 'label' } },
	`
	label,count,kind
	Patients counted,146,observed
`,
	'patients',
);
