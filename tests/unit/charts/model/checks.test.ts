// Rows that a mark cannot draw truthfully stop the build, with file and line.
import { describe, expect, test } from 'vitest';
import { type CaseSpec, made } from '../../../charts/support/drawn.ts';

const draw = (spec: CaseSpec, csv: string) => () => made('x', spec, csv);

const line: CaseSpec = { type: 'line', encoding: { x: 'year', y: 'usd' } };
const lines: CaseSpec = { type: 'line', encoding: { x: 'year', y: 'usd', series: 'series' } };
const bar: CaseSpec = { type: 'bar', encoding: { x: 'usd', y: 'label' } };
const bars: CaseSpec = {
	type: 'bar',
	encoding: { x: 'usd', y: 'label', low: 'low', high: 'high' },
};
const range: CaseSpec = { type: 'range', encoding: { y: 'label', x1: 'paid', x2: 'most' } };
const dot: CaseSpec = { type: 'dot', encoding: { x: 'usd', y: 'label' } };
const stack: CaseSpec = {
	type: 'stacked-bar',
	encoding: { x: 'usd', y: 'label', series: 'series' },
};
const grid: CaseSpec = {
	type: 'unit-grid',
	encoding: { x: 'count', y: 'label' },
	each: 'One',
	caption: 'Each is one.',
};
const timeline: CaseSpec = {
	type: 'timeline',
	encoding: { x: 'date', y: 'event', series: 'series' },
};

describe('places', () => {
	test('of two rows of one label, the second is named', () => {
		expect(
			draw(
				bar,
				`
				id,label,usd,kind
				a,Koreans,1,observed
				b,Koreans,2,observed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:3  label
			  given:  "Koreans"
			  wanted: a place that no other row of its series has
			]
		`);
	});

	test('of two rows of one year, the second is named', () => {
		expect(
			draw(
				line,
				`
				id,year,usd,kind
				a,2020,1,observed
				b,2021,2,observed
				c,2021,3,observed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:4  year
			  given:  "2021"
			  wanted: a place that no other row of its series has
			]
		`);
	});

	test('two series may have the same years, two rows of one series may not', () => {
		const csv = (last: string) => `
			id,year,series,usd,kind
			a,2020,Kymriah,1,observed
			b,2020,Yescarta,2,observed
			c,2020,${last},3,observed
		`;
		expect(draw(lines, csv('Carvykti'))).not.toThrow();
		expect(draw(lines, csv('Kymriah'))).toThrow('content/data/x.csv:4  year');
	});
});

describe('order in time', () => {
	test('a year before the one above it is named', () => {
		expect(
			draw(
				line,
				`
				year,usd,kind
				2020,1,observed
				2022,2,observed
				2021,3,observed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:4  year
			  given:  "2021"
			  wanted: times in ascending order
			]
		`);
	});

	test('each series has an order of its own', () => {
		const csv = (last: number) => `
			year,series,usd,kind
			2020,Kymriah,1,observed
			2021,Kymriah,2,observed
			2019,Yescarta,3,observed
			${last},Yescarta,4,observed
		`;
		expect(draw(lines, csv(2020))).not.toThrow();
		expect(draw(lines, csv(2018))).toThrow('content/data/x.csv:5  year\n  given:  "2018"');
	});

	test('every row that stands too far down is named, not only the first', () => {
		expect(
			draw(
				line,
				`
				year,usd,kind
				2022,1,observed
				2020,2,observed
				2021,3,observed
				2023,4,observed
			`,
			),
		).toThrow(/^2 things need mending[\s\S]*x\.csv:3 [\s\S]*x\.csv:4 /);
	});

	test('standing bars over months follow time as well', () => {
		const spec: CaseSpec = { type: 'bar', encoding: { x: 'month', y: 'usd' } };
		expect(
			draw(
				spec,
				`
				month,usd,kind
				2020-04,1,observed
				2020-03,2,observed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:3  month
			  given:  "March 2020"
			  wanted: times in ascending order
			]
		`);
	});

	test('the events of a timeline follow one another whatever their series', () => {
		const csv = (last: string) => `
			id,date,event,series,kind
			a,2012-01,First,Licensed,observed
			b,2018,Second,Refused,observed
			c,${last},Third,Licensed,observed
		`;
		expect(draw(timeline, csv('2018-08-01'))).not.toThrow();
		expect(draw(timeline, csv('2017'))).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:4  date
			  given:  "2017"
			  wanted: times in ascending order
			]
		`);
	});

	test('names have no order', () => {
		expect(
			draw(
				bar,
				`
				label,usd,kind
				Zealand,1,observed
				Austria,2,observed
			`,
			),
		).not.toThrow();
	});
});

describe('numbers', () => {
	test('a row without its number is named', () => {
		expect(
			draw(
				line,
				`
				year,usd,kind
				2020,1,observed
				2021,,observed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:3  usd
			  given:  null
			  wanted: a number; leave out a row that has none
			]
		`);
	});

	test('a bar may have both ends of a range in place of its number, not one', () => {
		const csv = (low: string, high: string) => `
			label,usd,low,high,kind
			Bare,3,,,observed
			Range,,${low},${high},computed
		`;
		expect(draw(bars, csv('31', '34'))).not.toThrow();
		expect(draw(bars, csv('31', ''))).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:3  usd
			  given:  null
			  wanted: a number, or both ends of a range; leave out a row that has none
			]
		`);
		expect(draw(bars, csv('', ''))).toThrow('content/data/x.csv:3  usd');
	});

	test('the low end of a bar lies not above its high one', () => {
		expect(
			draw(
				bars,
				`
				label,usd,low,high,kind
				Turned,,34,31,computed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:2  low
			  given:  34
			  wanted: at most its high end, 31
			]
		`);
	});

	test('a range needs one end, and may fall', () => {
		const csv = (paid: string, most: string) => `
			label,paid,most,kind
			Fallen,80,20,observed
			Half,${paid},${most},plan
		`;
		expect(draw(range, csv('', '60'))).not.toThrow();
		expect(draw(range, csv('60', ''))).not.toThrow();
		expect(draw(range, csv('', ''))).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:3  paid
			  given:  null
			  wanted: a number at one end at least
			]
		`);
	});

	test('a log axis has no zero', () => {
		expect(
			draw(
				{ ...dot, scale: 'log' },
				`
				label,usd,kind
				One,1,observed
				None,0,observed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:3  usd
			  given:  0
			  wanted: a number above zero, for a log axis
			]
		`);
	});

	test('a log axis has nothing negative, at either end of a range', () => {
		expect(
			draw(
				{ ...range, scale: 'log' },
				`
				label,paid,most,kind
				Loss,-3,20,observed
				Fallen,5,-1,observed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: 2 things need mending

			content/data/x.csv:2  paid
			  given:  -3
			  wanted: a number above zero, for a log axis

			content/data/x.csv:3  most
			  given:  -1
			  wanted: a number above zero, for a log axis
			]
		`);
	});

	test('a linear axis has both', () => {
		const csv = `
			label,usd,kind
			Loss,-3,observed
			None,0,observed
		`;
		expect(draw(dot, csv)).not.toThrow();
		expect(draw(bar, csv)).not.toThrow();
	});

	test('a part of a stack is not negative', () => {
		expect(
			draw(
				stack,
				`
				label,series,usd,kind
				2021,Medicines,7,observed
				2021,Devices,-2,observed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:3  usd
			  given:  -2
			  wanted: no negative number: parts add up
			]
		`);
	});

	test('a grid counts whole marks', () => {
		const csv = (count: number) => `
			label,count,kind
			Refunded,99,observed
			Kept,${count},observed
		`;
		expect(draw(grid, csv(0))).not.toThrow();
		expect(draw(grid, csv(32.5))).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:3  count
			  given:  32.5
			  wanted: a whole number of marks
			]
		`);
		expect(draw(grid, csv(-1))).toThrow('no negative number: parts add up');
	});
});

describe('kinds, rows and joins', () => {
	test('a kind that does not exist is named', () => {
		expect(
			draw(
				line,
				`
				year,usd,kind
				2020,1,guessed
			`,
			),
		).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv:2  kind
			  given:  "guessed"
			  wanted: one of published, computed, observed, estimate, plan
			]
		`);
	});

	test('a chart has rows', () => {
		expect(draw(line, 'year,usd,kind\n')).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/data/x.csv
			  wanted: at least one row
			]
		`);
	});

	test('dates at any distance cannot be called consecutive', () => {
		const spec = (join: string): CaseSpec => ({
			type: 'line',
			encoding: { x: 'date', y: 'usd' },
			join,
		});
		const csv = `
			date,usd,kind
			2020-02-01,1,observed
			2020-04-29,2,observed
		`;
		expect(draw(spec('consecutive'), csv)).toThrowErrorMatchingInlineSnapshot(`
			[ContentError: A content file needs mending

			content/charts/x.yaml  join
			  given:  "consecutive"
			  wanted: step, guide or none: a column of dates does not say which ones are missing
			]
		`);
		for (const join of ['step', 'guide', 'none']) expect(draw(spec(join), csv)).not.toThrow();
	});

	test('an emphasis names a row, by the whole of its key', () => {
		const csv = `
			year,series,usd,kind
			2020,Kymriah,1,observed
			2020,Yescarta,2,observed
		`;
		expect(draw({ ...lines, emphasis: ['2020 Yescarta'] }, csv)).not.toThrow();
		expect(
			draw({ ...lines, emphasis: ['2020', '2021 Kymriah'] }, csv),
		).toThrowErrorMatchingInlineSnapshot(`
				[ContentError: 2 things need mending

				content/charts/x.yaml  emphasis
				  given:  "2020"
				  wanted: the year and series of a row of content/data/x.csv

				content/charts/x.yaml  emphasis
				  given:  "2021 Kymriah"
				  wanted: the year and series of a row of content/data/x.csv
				]
			`);
	});

	test('everything that is wrong is said at once', () => {
		expect(
			draw(
				{ ...line, emphasis: ['1999'] },
				`
				year,usd,kind
				2022,1,observed
				2021,,guessed
			`,
			),
		).toThrow(/^4 things need mending\n/);
	});
});
