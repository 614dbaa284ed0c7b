import { drawn } from './support/drawn.ts';

export default drawn(
	'line-log',
	700,
	{ type: 'line', encoding: { x: 'year', y: 'usd' }, scale: 'log' },
	`
	year,usd,kind
	2001,95263072,observed
	2002,70175437,observed
	2008,342502,observed
	2009,70333,observed
	2022,525,observed
`,
	'USD',
);
