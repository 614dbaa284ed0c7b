import { describe, expect, test } from 'vitest';
import { channelsOf } from '../../../../src/charts/model/channels.ts';
import { type Bare, inWords } from '../../../../src/charts/model/in-words.ts';
import type { CaseSpec } from '../../../charts/support/drawn.ts';
import { words } from '../../../charts/support/words.ts';
import { column, files, specOf } from './support.ts';

const fields = [
	column('year', 'year'),
	column('date', 'date'),
	column('label', 'string'),
	column('sort', 'string'),
	column('sales', 'number', 'USD million'),
	column('low', 'number', 'USD million'),
	column('high', 'number', 'USD million'),
	column('share', 'number', '%'),
	column('people', 'number', 'patients'),
	column('few', 'number', 'patients'),
	column('many', 'number', 'patients'),
];

const blank: Bare = {
	key: 'a',
	label: 'Celltrion',
	series: '',
	time: null,
	date: '',
	value: null,
	low: null,
	high: null,
	kind: 'observed',
	note: '',
	emphasis: false,
};

const said = (spec: CaseSpec, datum: Partial<Bare>) =>
	inWords({ ...blank, ...datum }, channelsOf(specOf(spec), fields, files), words);

const bars: CaseSpec = {
	type: 'bar',
	encoding: { x: 'sales', y: 'label', low: 'low', high: 'high' },
};
const range: CaseSpec = { type: 'range', encoding: { y: 'label', x1: 'low', x2: 'high' } };
const line: CaseSpec = { type: 'line', encoding: { x: 'year', y: 'sales', series: 'sort' } };
const timeline: CaseSpec = {
	type: 'timeline',
	encoding: { x: 'date', y: 'label', series: 'sort' },
};

describe('a number in words', () => {
	test('its label, its number with the unit, and what kind it is', () => {
		expect(said(bars, { value: 3557.3 })).toEqual({
			shown: '$3,557.3 million',
			short: '3,557.3',
			name: 'Celltrion: $3,557.3 million, observed',
			tip: ['Celltrion: $3,557.3 million', 'observed'],
		});
	});

	test('its series after its label', () => {
		const time = { label: '2019', date: '2019', time: 2019, series: 'Kymriah' };
		expect(said(line, { ...time, value: 278 }).name).toBe('2019, Kymriah: $278 million, observed');
	});

	test('a note stands beside its kind', () => {
		const { name, tip } = said(bars, { value: 60, kind: 'plan', note: 'level not found' });
		expect(name).toBe('Celltrion: $60 million, plan (level not found)');
		expect(tip).toEqual(['Celltrion: $60 million', 'plan (level not found)']);
	});

	test('zero is a number', () => {
		const spec: CaseSpec = { type: 'dot', encoding: { x: 'share', y: 'label', series: 'sort' } };
		const { name, short } = said(spec, { value: 0, series: 'Europeans', kind: 'estimate' });
		expect(name).toBe('Celltrion, Europeans: 0%, estimate');
		expect(short).toBe('0');
	});
});

describe('a range in words', () => {
	test('in place of the number of a bar, it runs from its low to its high end', () => {
		const encoding = { x: 'people', y: 'label', low: 'few', high: 'many' };
		expect(said({ type: 'bar', encoding }, { low: 31, high: 34, kind: 'computed' })).toEqual({
			shown: '31 to 34 patients',
			short: '31 to 34',
			name: 'Celltrion: 31 to 34 patients, computed',
			tip: ['Celltrion: 31 to 34 patients', 'computed'],
		});
	});

	test('of two columns, each end is named by its column, in their order', () => {
		expect(said(range, { low: 2600, high: 40 })).toEqual({
			shown: 'Low: $2,600 million; High: $40 million',
			short: '2,600 to 40',
			name: 'Celltrion: Low: $2,600 million; High: $40 million, observed',
			tip: ['Celltrion: Low: $2,600 million; High: $40 million', 'observed'],
		});
	});

	test('an end at zero was found', () => {
		expect(said(range, { low: 0, high: 60 }).shown).toBe('Low: $0 million; High: $60 million');
	});

	test('an end that was not found is left out', () => {
		expect(said(range, { high: 60 })).toMatchObject({
			shown: 'High: $60 million',
			short: '60',
		});
		expect(said(range, { low: 60 }).name).toBe('Celltrion: Low: $60 million, observed');
	});
});

test('an event in words: its date, its sort and what happened', () => {
	const event = {
		label: 'A heart treatment is licensed',
		date: 'July 1, 2011',
		series: 'Licensed',
	};
	expect(said(timeline, { ...event, time: 2011.5 })).toEqual({
		shown: 'A heart treatment is licensed',
		short: '',
		name: 'July 1, 2011, Licensed: A heart treatment is licensed, observed',
		tip: ['July 1, 2011, Licensed: A heart treatment is licensed', 'observed'],
	});
});
