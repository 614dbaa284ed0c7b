import { expect, test } from 'vitest';
import { toJson } from '../../../src/charts/json.ts';
import type { ResolvedChart } from '../../../src/charts/types.ts';
import { chartUrls } from '../../../src/charts/urls.ts';
import { words } from '../../charts/support/words.ts';

const chart: ResolvedChart = {
	id: 'car-t-refund',
	type: 'unit-grid',
	lang: 'en',
	words,
	title: 'A </script><img src=x onerror=alert(1)> title',
	subtitle: 'Patients, 2023',
	summary: 'Two groups of "patients".',
	notes: ['One note.'],
	unit: 'patients',
	topic: 'car-t',
	topicName: 'CAR-T cell therapy',
	kinds: { observed: 2 },
	claims: ['three-quarters-refund'],
	sources: [
		{
			id: 'hira',
			title: 'Report',
			publisher: 'HIRA',
			date: 'October 2023',
			url: undefined,
			language: 'ko',
			tier: 'primary',
		},
	],
	table: {
		columns: [
			{ key: 'label', label: 'One cell', numeric: false },
			{ key: 'count', label: 'patients', numeric: true, decimals: 0 },
		],
		rows: [
			{ count: 99, label: 'refund', hidden: 1 },
			{ label: 'kept', count: null },
			{},
			{ label: 'a sum of tenths', count: 0.1 + 0.2 },
		],
	},
	pictures: [{ width: 340, svg: '<svg/>' }],
	caption: 'A caption.',
	canvas: undefined,
	projection: undefined,
	urls: chartUrls('car-t-refund', 'en'),
};

test('holds words, columns, rows, sources and the licence, and nothing of the page', () => {
	expect(JSON.parse(toJson(chart))).toEqual({
		id: 'car-t-refund',
		type: 'unit-grid',
		title: 'A </script><img src=x onerror=alert(1)> title',
		subtitle: 'Patients, 2023',
		summary: 'Two groups of "patients".',
		unit: 'patients',
		notes: ['One note.'],
		columns: [
			{ key: 'label', label: 'One cell' },
			{ key: 'count', label: 'patients' },
		],
		rows: [
			{ label: 'refund', count: 99 },
			{ label: 'kept', count: null },
			{ label: null, count: null },
			{ label: 'a sum of tenths', count: 0.3 },
		],
		sources: [{ title: 'Report', publisher: 'HIRA', date: 'October 2023' }],
		license: 'CC-BY-4.0',
	});
});

test('is indented by tabs and ends with a line end', () => {
	expect(toJson(chart)).toMatch(/^\{\n\t"id": "car-t-refund",\n/);
	expect(toJson(chart)).toMatch(/\n\}\n$/);
});
