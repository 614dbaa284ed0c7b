import { expect, test } from 'vitest';
import { channelsOf } from '../../../../src/charts/model/channels.ts';
import { chartData } from '../../../../src/charts/model/data.ts';
import type { DataRow } from '../../../../src/schemas/dataset.ts';
import type { CaseSpec } from '../../../charts/support/drawn.ts';
import { words } from '../../../charts/support/words.ts';
import { column, files, specOf } from './support.ts';

const fields = [
	column('year', 'year'),
	column('month', 'yearmonth'),
	column('date', 'date'),
	column('label', 'string'),
	column('sort', 'string'),
	column('sales', 'number', 'USD million'),
	column('low', 'number', 'USD million'),
	column('high', 'number', 'USD million'),
];

function data(spec: CaseSpec, rows: DataRow[], primaryKey = ['label']) {
	const given = specOf(spec);
	const channels = channelsOf(given, fields, files);
	return chartData({ spec: given, channels, rows, primaryKey, files, words });
}

test('a row over years', () => {
	const spec: CaseSpec = {
		type: 'line',
		encoding: { x: 'year', y: 'sales', series: 'sort' },
		emphasis: ['2019 Kymriah'],
	};
	const rows = [
		{ year: 2019, sort: 'Kymriah', sales: 278, kind: 'observed', note: 'first full year' },
		{ year: 2019, sort: 'Yescarta', sales: 456, kind: 'observed', note: null },
	];
	expect(data(spec, rows, ['year', 'sort'])).toEqual([
		expect.objectContaining({
			key: '2019 Kymriah',
			label: '2019',
			series: 'Kymriah',
			time: 2019,
			date: '2019',
			value: 278,
			low: null,
			high: null,
			kind: 'observed',
			note: 'first full year',
			emphasis: true,
			shown: '$278 million',
		}),
		expect.objectContaining({ key: '2019 Yescarta', note: '', emphasis: false }),
	]);
});

test('months and days are printed in words, and stand at their place in the year', () => {
	const months: CaseSpec = { type: 'bar', encoding: { x: 'month', y: 'sales' } };
	expect(data(months, [{ month: '2020-04', sales: 1, kind: 'observed' }], ['month'])).toMatchObject(
		[{ key: '2020-04', label: 'April 2020', date: 'April 2020', time: 2020 + 3.5 / 12 }],
	);
	const days: CaseSpec = { type: 'timeline', encoding: { x: 'date', y: 'label' } };
	const rows = [{ date: '2011-07-01', label: 'Licensed', kind: 'observed' }];
	expect(data(days, rows)).toMatchObject([
		{ label: 'Licensed', date: 'July 1, 2011', time: 2011 + 181 / 365, value: null },
	]);
});

test('a name has no time, and rows keep the order of the file', () => {
	const spec: CaseSpec = {
		type: 'bar',
		encoding: { x: 'sales', y: 'label', low: 'low', high: 'high' },
	};
	const rows = [
		{ label: 'Zealand', sales: null, low: 31, high: 34, kind: 'computed' },
		{ label: 'Austria', sales: 150, low: null, high: null, kind: 'observed' },
	];
	expect(data(spec, rows)).toMatchObject([
		{ label: 'Zealand', time: null, date: '', value: null, low: 31, high: 34 },
		{ label: 'Austria', time: null, date: '', value: 150, low: null, high: null },
	]);
});
