import { drawn } from './support/drawn.ts';

export default drawn(
	'bar-range',
	700,
	{ type: 'bar', encoding: { x: 'value', y: 'label', low: 'low', high: 'high' } },
	`
	label,value,low,high,kind
	A range,,89,98.6,computed
	A count,31,,,observed
`,
	'patients',
);
