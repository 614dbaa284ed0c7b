import { drawn } from './support/drawn.ts';

export default drawn(
	'line-guide',
	340,
	{ type: 'line', encoding: { x: 'date', y: 'count' }, join: 'guide' },
	`
	date,count,kind
	2018-05,1,observed
	2020-07-15,38,observed
	2022,139,estimate
`,
	'devices',
);
