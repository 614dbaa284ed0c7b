import { describe, expect, test } from 'vitest';
import { chartSchema } from '../../../src/schemas/chart.ts';
import { faults, faultsWith } from './support/break.ts';

const words = {
	topic: 'car-t',
	title: 'Ten chars.',
	subtitle: 'Ten chars.',
	summary: 'x'.repeat(40),
	data: 'car-t',
	claims: ['cap'],
};
const input = { default: 1, min: 0, max: 2, step: 0.1 };
const xy = { x: 'year', y: 'usd' };
const parts = { ...words, encoding: { ...xy, series: 'part' } };
const line = { type: 'line', ...words, encoding: xy };
const bar = { type: 'bar', ...words, encoding: xy };
const grouped = { type: 'grouped-bar', ...parts };
const stacked = { type: 'stacked-bar', ...parts };
const range = { type: 'range', ...words, encoding: { y: 'label', x1: 'paid', x2: 'most' } };
const dot = { type: 'dot', ...words, encoding: xy };
const grid = {
	type: 'unit-grid',
	...words,
	encoding: xy,
	each: 'One patient',
	caption: 'Each is one.',
};
const timeline = { type: 'timeline', ...words, encoding: xy };
const projection = {
	type: 'projection',
	...words,
	subtitleInPatients: 'Ten chars.',
	growth: 16.3,
	decimals: 1,
	inputs: {
		growth: { ...input },
		start: { ...input },
		price: { ...input },
		refund: { ...input },
		fx: { ...input },
	},
	yardsticks: [{ id: 'cap', label: 'the cap', value: 197, claim: 'cap' }],
};
const marks = [line, bar, grouped, stacked, range, dot, grid, timeline];
const charts = [...marks, projection];

test.each(charts)('a minimal chart is right: $type', (chart) => {
	expect(faults(chartSchema, chart)).toEqual([]);
	expect(chartSchema.parse(chart).notes).toEqual([]);
});

test.each([undefined, 'pie', 'bars'])('no chart is of type %s', (type) => {
	expect(faultsWith(chartSchema, bar, 'type', type)).toEqual(['type']);
});

describe.each(charts)('the words of a chart: $type', (chart) => {
	test.each([
		['topic', undefined],
		['topic', 'gene-therapy'],
		['title', undefined],
		['title', 'Nine cha.'],
		['title', 'x'.repeat(111)],
		['subtitle', undefined],
		['subtitle', 'Nine cha.'],
		['summary', undefined],
		['summary', 'x'.repeat(39)],
		['data', undefined],
		['claims', undefined],
		['claims', []],
		['notes', 'a note'],
		['unit', 'patients'],
		['colour', 'red'],
	])('may not have %s %j', (path, value) => {
		expect(faultsWith(chartSchema, chart, path, value)).toEqual([path]);
	});
});

describe.each(marks)('the columns of a chart: $type', (chart) => {
	test.each(Object.keys(chart.encoding))('it names %s', (channel) => {
		const at = `encoding.${channel}`;
		expect(faultsWith(chartSchema, chart, at, undefined)).toEqual([at]);
		expect(faultsWith(chartSchema, chart, at, '')).toEqual([at]);
		expect(faultsWith(chartSchema, chart, at, 3)).toEqual([at]);
	});

	test('it names no column that its mark does not use', () => {
		expect(faultsWith(chartSchema, chart, 'encoding.size', 'usd')).toEqual(['encoding.size']);
		expect(faultsWith(chartSchema, chart, 'encoding', undefined)).toEqual(['encoding']);
	});
});

test.each([
	[line, 'series'],
	[dot, 'series'],
	[timeline, 'series'],
	[bar, 'low'],
	[bar, 'high'],
])('$type may name a column for %s', (chart, channel) => {
	expect(faultsWith(chartSchema, chart, `encoding.${channel}`, 'usd')).toEqual([]);
});

test.each([
	[bar, 'series'],
	[grid, 'series'],
	[range, 'series'],
	[line, 'low'],
	[grouped, 'low'],
	[dot, 'high'],
])('$type has no column for %s', (chart, channel) => {
	const at = `encoding.${channel}`;
	expect(faultsWith(chartSchema, chart, at, 'usd')).toEqual([at]);
});

describe('axis, joins and emphasis', () => {
	test.each([line, range, dot])('$type runs from zero unless it says log', (chart) => {
		expect(chartSchema.parse(chart)).toMatchObject({ scale: 'linear' });
		expect(faultsWith(chartSchema, chart, 'scale', 'log')).toEqual([]);
		expect(faultsWith(chartSchema, chart, 'scale', 'sqrt')).toEqual(['scale']);
	});

	test.each([bar, grouped, stacked, grid, timeline])('$type has no log axis', (chart) => {
		expect(faultsWith(chartSchema, chart, 'scale', 'log')).toEqual(['scale']);
	});

	test('a line joins what follows one another unless it says otherwise', () => {
		expect(chartSchema.parse(line)).toMatchObject({ join: 'consecutive' });
		for (const join of ['consecutive', 'step', 'guide', 'none']) {
			expect(faultsWith(chartSchema, line, 'join', join)).toEqual([]);
		}
		expect(faultsWith(chartSchema, line, 'join', 'smooth')).toEqual(['join']);
		expect(faultsWith(chartSchema, dot, 'join', 'guide')).toEqual(['join']);
	});

	test.each([line, bar, range, dot, timeline])('$type may have an emphasis', (chart) => {
		expect(chartSchema.parse(chart)).toMatchObject({ emphasis: [] });
		expect(chartSchema.parse({ ...chart, emphasis: [2024, 'a'] })).toMatchObject({
			emphasis: ['2024', 'a'],
		});
		expect(faultsWith(chartSchema, chart, 'emphasis', '2024')).toEqual(['emphasis']);
	});

	test.each([grouped, stacked, grid])('$type has no emphasis', (chart) => {
		expect(faultsWith(chartSchema, chart, 'emphasis', ['a'])).toEqual(['emphasis']);
	});
});

test.each(['each', 'caption'])('a unit grid has %s', (path) => {
	expect(faultsWith(chartSchema, grid, path, undefined)).toEqual([path]);
	expect(faultsWith(chartSchema, bar, path, 'x')).toEqual([path]);
});

describe('a projection', () => {
	test.each([
		['subtitleInPatients', undefined],
		['subtitleInPatients', 'Nine cha.'],
		['growth', undefined],
		['decimals', undefined],
		['decimals', 0.5],
		['decimals', -1],
		['inputs', undefined],
		['inputs.growth', undefined],
		['inputs.start', undefined],
		['inputs.price', undefined],
		['inputs.refund', undefined],
		['inputs.fx', undefined],
		['inputs.tax', input],
		['inputs.growth.default', undefined],
		['inputs.growth.min', undefined],
		['inputs.growth.max', '2'],
		['inputs.growth.step', 0],
		['inputs.growth.unit', 'KRW'],
		['yardsticks', undefined],
		['yardsticks.0.id', undefined],
		['yardsticks.0.label', undefined],
		['yardsticks.0.value', 0],
		['yardsticks.0.claim', undefined],
		['yardsticks.0.unit', 'x'],
	])('may not have %s %j', (path, value) => {
		expect(faultsWith(chartSchema, projection, path, value)).toEqual([path]);
	});

	test('may have no yardsticks', () => {
		expect(faultsWith(chartSchema, projection, 'yardsticks', [])).toEqual([]);
	});
});
