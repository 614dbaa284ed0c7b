import { drawn } from './support/drawn.ts';

export default drawn(
	'columns-all-negative',
	700,
	{ type: 'bar', encoding: { x: 'year', y: 'usd' } },
	`
	year,usd,kind
	2018,-278,observed
	2019,-450,observed
`,
);
