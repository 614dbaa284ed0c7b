import { drawn } from './support/drawn.ts';

export default drawn(
	'line-one-point',
	700,
	{ type: 'line', encoding: { x: 'year', y: 'usd' } },
	`
	year,usd,kind
	2012,380,estimate
`,
);
