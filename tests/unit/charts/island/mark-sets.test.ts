// What Chart.js is given: the numbers of the rows, in the places of the drawing.
import { describe, expect, test } from 'vitest';
import type { CanvasModel, Layout } from '../../../../src/charts/types.ts';
import { type CaseSpec, made } from '../../../charts/support/drawn.ts';
import {
	events,
	paidAndPromised,
	parts,
	twoMakers,
	twoTrials,
	variants,
	yardsticks,
} from '../../../charts/support/tables.ts';
import { setsOf } from '../support/canvas.ts';

function canvasOf(spec: CaseSpec, csv: string): CanvasModel {
	const { canvas } = made('x', spec, csv);
	if (!canvas) throw new Error('the chart has no canvas');
	return canvas;
}

/** What each set says of each datum: its number, and whether it stands where the drawing has it. */
function told(model: CanvasModel, layout: Layout) {
	return setsOf(model, layout).flatMap((set) =>
		set.data.map(({ x, y }, i) => {
			const datum = set.datum[i] ?? -1;
			const [value, place] = layout.lying ? [x, y] : [y, x];
			return { type: set.type, datum, value, inPlace: place === layout.at[datum] };
		}),
	);
}

const cases: Record<string, [CaseSpec, string, Record<'line' | 'bar', unknown[][]>]> = {
	'a line of two series': [
		{ type: 'line', encoding: { x: 'year', y: 'usd', series: 'series' } },
		twoMakers,
		{ line: [[76], [278], [587], [264], [456]], bar: [] },
	],
	'bars, one of which is a range': [
		{ type: 'bar', encoding: { x: 'value', y: 'label', low: 'low', high: 'high' } },
		yardsticks,
		{
			line: [],
			bar: [
				[
					[0, 31],
					[31, 34],
				],
				[[0, 97]],
				[[0, 150]],
				[[0, 200]],
				[[0, 700]],
			],
		},
	],
	'standing bars, one of them negative': [
		{ type: 'bar', encoding: { x: 'year', y: 'usd' } },
		'year,usd,kind\n2020,12.5,observed\n2022,-3,observed',
		{ line: [], bar: [[[0, 12.5]], [[0, -3]]] },
	],
	'grouped bars': [
		{ type: 'grouped-bar', encoding: { x: 'percent', y: 'label', series: 'series' } },
		twoTrials,
		{ line: [], bar: [[[0, 31.82]], [[0, 27.16]], [[0, 33]], [[0, 29.3]]] },
	],
	'parts of a stack': [
		{ type: 'stacked-bar', encoding: { x: 'usd', y: 'year', series: 'series' } },
		'year,series,usd,kind\n2021,A,7,observed\n2021,B,9.25,computed\n2022,A,8,observed\n2022,B,0,plan',
		{ line: [], bar: [[[0, 7]], [[7, 16.25]], [[0, 8]], [[8, 8]]] },
	],
	'ranges, one without a start and one that falls': [
		{ type: 'range', encoding: { y: 'label', x1: 'paid', x2: 'most' } },
		paidAndPromised,
		{
			// The second end lies on top; a plan has a mark in its middle.
			line: [
				[2600, 40],
				[180, 100],
				[60, 60],
				[20, 80],
			],
			bar: [[[40, 2600]], [[100, 180]], [], [[20, 80]]],
		},
	],
	'dots of three series': [
		{ type: 'dot', encoding: { x: 'percent', y: 'label', series: 'series' } },
		variants,
		{ line: [[92.05], [38.77], [5.45], [9.55], [0]], bar: [] },
	],
};

describe.each(Object.entries(cases))('%s', (_, [spec, csv, wanted]) => {
	const model = canvasOf(spec, csv);

	test('there is a layout for a phone and one for a wide page', () => {
		expect(model.layouts.map(({ width }) => width)).toEqual([340, 700]);
	});

	test.each(model.layouts)('its numbers are those of the rows at $width px', (layout) => {
		const marks = told(model, layout);
		for (const type of ['line', 'bar'] as const) {
			const own = wanted[type];
			const found = own.map((_, i) =>
				marks.filter((mark) => mark.type === type && mark.datum === i).map(({ value }) => value),
			);
			expect(found).toEqual(own);
		}
	});

	test.each(model.layouts)('each stands where the drawing has it at $width px', (layout) => {
		expect(layout.at).toHaveLength(model.points.length);
		expect(told(model, layout).filter(({ inPlace }) => !inPlace)).toEqual([]);
	});

	test.each(model.layouts)('every point answers at $width px', (layout) => {
		const found = new Set(setsOf(model, layout).flatMap(({ datum }) => datum));
		expect([...found].sort((a, b) => a - b)).toEqual([...model.points.keys()]);
	});
});

test('the events of a timeline stand at their dates', () => {
	const encoding = { x: 'date', y: 'event', series: 'series' };
	const model = canvasOf({ type: 'timeline', encoding }, events);
	const times = [2011 + 181 / 365, 2012 + 0.5 / 12, 2012 + 0.5 / 12, 2018.5, 2030.5];
	for (const layout of model.layouts) {
		const marks = told(model, layout);
		const first = times.map((_, i) => marks.find(({ datum }) => datum === i)?.value);
		expect(first).toEqual(times);
		expect(marks.filter(({ inPlace }) => !inPlace)).toEqual([]);
	}
});

test('a grid has as many cells as people, group after group in rows of sixteen', () => {
	const csv = 'label,count,kind\nRefunded,20,observed\nDied,1,observed\nKept,12,observed';
	const spec: CaseSpec = {
		type: 'unit-grid',
		encoding: { x: 'count', y: 'label' },
		each: 'One patient',
		caption: 'Each is one.',
	};
	const model = canvasOf(spec, csv);
	expect(model.layouts.map(({ width }) => width)).toEqual([340, 520]);
	for (const layout of model.layouts) {
		const cells = setsOf(model, layout).filter(({ pointBorderWidth }) => pointBorderWidth !== 0);
		expect(cells.map(({ data }) => data.length)).toEqual([20, 1, 12]);
		expect(cells.map(({ datum }) => [...new Set(datum)])).toEqual([[0], [1], [2]]);
		const spots = cells.flatMap(({ data }) => data);
		expect(spots).toEqual(
			Array.from({ length: 33 }, (_, i) => ({ x: (i % 16) + 0.5, y: Math.floor(i / 16) + 0.5 })),
		);
		expect([layout.value, layout.other]).toEqual([
			[0, 16],
			[0, 3],
		]);
	}
});

describe('how a mark looks', () => {
	const spec: CaseSpec = {
		type: 'line',
		encoding: { x: 'year', y: 'usd' },
		emphasis: ['2021'],
	};
	const csv = `
		year,usd,kind
		2020,1,observed
		2021,2,published
		2022,3,computed
		2023,4,estimate
		2024,5,plan
	`;
	const model = canvasOf(spec, csv);
	const [layout] = model.layouts;
	if (!layout) throw new Error('no layout');

	test('what was measured is full, what was not is open', () => {
		const line = setsOf(model, layout).find(({ data }) => data.length === 5);
		expect(line?.pointBackgroundColor).toEqual([
			'rgb(0, 0, 0)',
			'pale mark 9, 9, 9',
			'surface',
			'wash 0, 0, 0',
			'surface',
		]);
	});

	test('a plan has a mark in its middle, and no other has', () => {
		const bulls = setsOf(model, layout).filter(({ pointBorderWidth }) => pointBorderWidth === 0);
		expect(bulls.map(({ datum }) => datum)).toEqual([[4]]);
	});

	test('what the headline is about has the color of the seal', () => {
		const line = setsOf(model, layout).find(({ data }) => data.length === 5);
		expect(line?.pointBorderColor).toEqual([
			'rgb(0, 0, 0)',
			'rgb(9, 9, 9)',
			'rgb(0, 0, 0)',
			'rgb(0, 0, 0)',
			'rgb(0, 0, 0)',
		]);
	});

	test('marks of a series are joined as the drawing joins them', () => {
		const { points } = canvasOf(
			{ type: 'line', encoding: { x: 'year', y: 'usd', series: 'series' } },
			twoMakers,
		);
		expect(points.map(({ join }) => join)).toEqual(['none', 'solid', 'none', 'none', 'solid']);
		expect(model.points.map(({ join }) => join)).toEqual([
			'none',
			'solid',
			'dotted',
			'dotted',
			'dotted',
		]);
	});

	test('no line is drawn to a mark after a gap', () => {
		const csv = 'year,usd,kind\n2014,1,observed\n2018,2,observed\n2019,3,observed';
		const gap = canvasOf({ type: 'line', encoding: { x: 'year', y: 'usd' } }, csv);
		const [set] = gap.layouts.slice(0, 1).flatMap((each) => setsOf(gap, each));
		const { segment } = set as { segment?: { borderColor(at: { p1DataIndex: number }): unknown } };
		expect(segment?.borderColor({ p1DataIndex: 1 })).toBe('transparent');
		expect(segment?.borderColor({ p1DataIndex: 2 })).toBeUndefined();
	});
});

test('the sums of a stack are the sums of the rows', () => {
	const model = canvasOf(
		{ type: 'stacked-bar', encoding: { x: 'usd', y: 'year', series: 'series' } },
		parts,
	);
	const ends = model.points.map(({ v }) => (Array.isArray(v) ? (v[1] ?? 0) : v));
	// 7 + 9.2 + 9.2, and 8.1 + 0.1 + 8.
	expect([ends[2], ends[5]].map((end) => end?.toFixed(9))).toEqual([
		'25.400000000',
		'16.200000000',
	]);
});
