import { drawn } from './support/drawn.ts';

export default drawn(
	'line-step',
	700,
	{ type: 'line', encoding: { x: 'date', y: 'litres' }, join: 'step' },
	`
	date,litres,kind
	2013,30000,observed
	2015-11,180000,observed
	2017-11-30,362000,observed
	2022-10,420000,computed
	2032,1325000,plan
`,
	'litres',
);
