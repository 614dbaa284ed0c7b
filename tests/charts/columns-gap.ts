import { drawn } from './support/drawn.ts';

export default drawn(
	'columns-gap',
	700,
	{ type: 'bar', encoding: { x: 'year', y: 'usd' }, emphasis: ['2025'] },
	`
	year,usd,kind
	2017,949.1,observed
	2018,982.1,observed
	2020,1849.1,observed
	2021,1890.8,observed
	2024,3557.3,observed
	2025,4116.3,published
`,
);
