import { drawn } from './support/drawn.ts';

export default drawn(
	'dots-log',
	700,
	{ type: 'dot', encoding: { x: 'count', y: 'label' }, scale: 'log', emphasis: ['Korea10K'] },
	`
	label,count,kind
	All of Us,535000,observed
	Contract,145952,plan
	Korea10K,10239,observed
	The first,50,estimate
`,
	'genomes',
);
