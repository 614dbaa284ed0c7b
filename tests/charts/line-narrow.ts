import { drawn } from './support/drawn.ts';

export default drawn(
	'line-narrow',
	340,
	{ type: 'line', encoding: { x: 'year', y: 'usd' } },
	`
	year,usd,kind
	2012,380,observed
	2013,400,observed
	2014,589,observed
	2018,1559,observed
`,
);
