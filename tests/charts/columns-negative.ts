import { drawn } from './support/drawn.ts';

export default drawn(
	'columns-negative',
	700,
	{ type: 'bar', encoding: { x: 'year', y: 'usd' } },
	`
	year,usd,kind
	2018,-278,observed
	2019,-450,computed
	2020,2210,observed
`,
);
