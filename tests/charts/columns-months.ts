import { drawn } from './support/drawn.ts';

export default drawn(
	'columns-months',
	700,
	{ type: 'bar', encoding: { x: 'month', y: 'usd' } },
	`
	month,usd,kind,note
	2020-01,0.0034,observed,a trace
	2020-02,0.64,observed,
	2020-04,214.7,observed,revised later
	2020-11,546,estimate,
`,
);
