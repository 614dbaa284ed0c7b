import { drawn } from './support/drawn.ts';

export default drawn(
	'columns-crowded',
	700,
	{ type: 'bar', encoding: { x: 'year', y: 'usd' } },
	`
	year,usd,kind
	1990,1000.0,observed
	1991,1037.5,observed
	1992,1075.0,observed
	1993,1112.5,observed
	1994,1150.0,observed
	1995,1187.5,observed
	1996,1225.0,observed
	1997,1262.5,observed
	1998,1300.0,observed
	1999,1337.5,observed
	2000,1375.0,observed
	2001,1412.5,observed
	2002,1450.0,observed
	2003,1487.5,observed
	2004,1525.0,observed
	2005,1562.5,observed
	2006,1600.0,observed
	2007,1637.5,observed
	2008,1675.0,observed
	2009,1712.5,observed
	2010,1750.0,observed
	2011,1787.5,observed
	2012,1825.0,observed
	2013,1862.5,observed
	2014,1900.0,observed
	2015,1937.5,observed
	2016,1975.0,observed
	2017,2012.5,observed
	2018,2050.0,observed
	2019,2087.5,observed
`,
);
