import { drawn } from './support/drawn.ts';

export default drawn(
	'line-gap',
	700,
	{ type: 'line', encoding: { x: 'year', y: 'usd' }, emphasis: ['2022'] },
	`
	year,usd,kind
	2012,380,observed
	2013,400,observed
	2014,589,observed
	2018,1559,observed
	2019,1280,observed
	2022,2786,observed
	2023,2126,computed
	2024,3217,plan
`,
);
