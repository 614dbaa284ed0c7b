import { describe, expect, test } from 'vitest';
import { chartSchema } from '../../../src/schemas/chart.ts';
import { faults, faultsWith } from './support/break.ts';

const words = {
	title: 'Ten chars.',
	subtitle: 'Ten chars.',
	summary: 'x'.repeat(40),
	data: 'car-t',
	unit: 'patients',
	claims: ['cap'],
};
const input = { default: 1, min: 0, max: 2, step: 0.1 };
const bar = { type: 'bar', ...words };
const grid = { type: 'unit-grid', ...words, each: 'One patient', caption: 'Each is one.' };
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

test.each([bar, grid, projection])('a minimal chart is right: $type', (chart) => {
	expect(faults(chartSchema, chart)).toEqual([]);
	expect(chartSchema.parse(chart).notes).toEqual([]);
});

test.each([undefined, 'pie', 'line'])('no chart is of type %s', (type) => {
	expect(faultsWith(chartSchema, bar, 'type', type)).toEqual(['type']);
});

describe.each([bar, grid, projection])('the words of a chart: $type', (chart) => {
	test.each([
		['title', undefined],
		['title', 'Nine cha.'],
		['title', 'x'.repeat(111)],
		['subtitle', undefined],
		['subtitle', 'Nine cha.'],
		['summary', undefined],
		['summary', 'x'.repeat(39)],
		['data', undefined],
		['unit', undefined],
		['claims', undefined],
		['claims', []],
		['notes', 'a note'],
		['colour', 'red'],
	])('may not have %s %j', (path, value) => {
		expect(faultsWith(chartSchema, chart, path, value)).toEqual([path]);
	});
});

describe('bars', () => {
	test('may end their axis and have an emphasis', () => {
		expect(faults(chartSchema, { ...bar, max: 0.5, emphasis: 'forecast' })).toEqual([]);
	});

	test.each([
		['max', 0],
		['max', -1],
		['emphasis', 1],
		['caption', 'x'],
	])('may not have %s %j', (path, value) => {
		expect(faultsWith(chartSchema, bar, path, value)).toEqual([path]);
	});
});

test.each(['each', 'caption'])('a unit grid has %s', (path) => {
	expect(faultsWith(chartSchema, grid, path, undefined)).toEqual([path]);
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
