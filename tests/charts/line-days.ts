import { drawn } from './support/drawn.ts';

export default drawn(
	'line-days',
	700,
	{ type: 'line', encoding: { x: 'date', y: 'count' }, join: 'guide' },
	`
	date,count,kind
	2020-02-05,714,observed
	2020-02-20,13202,observed
	2020-03-11,222395,observed
`,
	'people',
);
