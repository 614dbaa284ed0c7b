// Standing bars over time: a time of which no number was found keeps its place, so that it is seen.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { made } from '../../../charts/support/drawn.ts';
import { all, type Element, is, parseXml } from '../support/xml.ts';

/** The parts of a picture of bars over times. */
function picture(width: number, column: 'year' | 'month' | 'label', times: readonly string[]) {
	const rows = times.map((time) => `${time},5,observed`).join('\n');
	const spec = { type: 'bar', encoding: { x: column, y: 'usd' } } as const;
	const { pictures } = made('x', spec, `${column},usd,kind\n${rows}`);
	const svg = pictures.find((each) => each.width === width)?.svg ?? '';
	const [marks, labels] = ['marks', 'labels'].map((name) => {
		const group = all(parseXml(svg)).find((element) => is(element, name));
		return group ? all(group) : [];
	}) as [Element[], Element[]];
	const textsOf = (name: string) =>
		labels.filter((element) => is(element, name)).map(({ text }) => text);
	const gaps = (elements: Element[]) => elements.filter((element) => is(element, 'gap'));
	return { marks, labels, textsOf, gaps, bars: marks.filter((element) => is(element, 'bar')) };
}

describe('standing', () => {
	test('bars leave a place for each missing year, and the key says what it means', () => {
		const { bars, gaps, marks, labels, textsOf } = picture(700, 'year', ['2017', '2018', '2021']);
		expect(bars).toHaveLength(3);
		expect(gaps(marks)).toHaveLength(2);
		expect(gaps(labels)).toHaveLength(1);
		expect(textsOf('tick')).toEqual(
			expect.arrayContaining(['2017', '2018', '2019', '2020', '2021', 'no figure found']),
		);
		const [a = 0, b = 0, c = 0] = bars.map(({ attributes }) => Number(attributes.get('x')));
		expect(c - b).toBeCloseTo(3 * (b - a), 0);
	});

	test('bars without a gap need no key', () => {
		const { gaps, marks, labels } = picture(700, 'year', ['2017', '2018', '2019']);
		expect([...gaps(marks), ...gaps(labels)]).toEqual([]);
	});

	test('months are named short, with the year where one begins', () => {
		const { textsOf, gaps, marks } = picture(700, 'month', ['2020-10', '2021-01']);
		expect(textsOf('tick')).toEqual(expect.arrayContaining(['Oct', 'Nov', 'Dec', 'Jan 2021']));
		expect(gaps(marks)).toHaveLength(2);
	});

	test('names have no gaps between them', () => {
		const { gaps, marks } = picture(700, 'label', ['2017', '2030']);
		expect(gaps(marks)).toEqual([]);
	});
});

describe('lying, on a phone', () => {
	test('a missing year has a row', () => {
		const { textsOf, gaps, labels } = picture(340, 'year', ['2017', '2020']);
		expect(textsOf('row-label')).toEqual(['2017', '2018', '2019', '2020']);
		// One a missing year, and one in the key.
		expect(gaps(labels)).toHaveLength(3);
	});

	test('a missing month has its name', () => {
		const { textsOf } = picture(340, 'month', ['2020-11', '2021-02']);
		expect(textsOf('row-label')).toEqual([
			'November 2020',
			'December 2020',
			'January 2021',
			'February 2021',
		]);
	});
});

test('every time from the first to the last has one place, taken or not (property)', () => {
	const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2025 }), {
		minLength: 1,
		maxLength: 12,
	});
	fc.assert(
		fc.property(years, (list) => {
			const sorted = list.toSorted((a, b) => a - b);
			const first = sorted[0] ?? 0;
			const whole = Array.from({ length: (sorted.at(-1) ?? 0) - first + 1 }, (_, i) => first + i);
			const times = sorted.map(String);
			const narrow = picture(340, 'year', times);
			expect(narrow.textsOf('row-label')).toEqual(whole.map(String));
			const wide = picture(700, 'year', times);
			expect(wide.bars).toHaveLength(times.length);
			expect(wide.gaps(wide.marks)).toHaveLength(whole.length - times.length);
		}),
		{ numRuns: 25 },
	);
});
