import { describe, expect, test } from 'vitest';
import { datasetJsonLd } from '../../../../src/charts/exports/dataset-json-ld.ts';
import { hostile } from './support.ts';

const page = {
	lang: 'en',
	words: hostile.words,
	chart: hostile,
	checked: { day: '2026-11-21', shown: 'November 21, 2026' },
	dataset: {
		id: 'small',
		title: 'Counts </script><script>alert(1)</script>',
		description: 'What was counted.',
		rows: 3,
		columns: [
			{ name: 'year', type: 'year' as const, title: 'Year', description: 'Calendar year.' },
			{
				name: 'value',
				type: 'number' as const,
				title: 'Value',
				description: 'Money.',
				unit: 'KRW billion',
			},
		],
		claims: [],
		sources: [],
		coverage: '2001/2003',
		csv: '/data/small.csv',
	},
};

describe('datasetJsonLd', () => {
	const text = datasetJsonLd(page, new URL('https://x.example'));
	const data = JSON.parse(text);

	test('cannot end its script element', () => {
		expect(text).not.toContain('<');
		expect(data.name).toBe('Counts </script><script>alert(1)</script>');
	});

	test('names the five files by full address and type', () => {
		expect(
			data.distribution.map((file: Record<string, string>) => [
				file.encodingFormat,
				file.contentUrl,
			]),
		).toEqual([
			['text/csv', 'https://x.example/charts/small.csv'],
			['application/json', 'https://x.example/charts/small.json'],
			['image/svg+xml', 'https://x.example/charts/small.svg'],
			['image/png', 'https://x.example/charts/small.png'],
			['text/markdown', 'https://x.example/charts/small.md'],
		]);
	});

	test('says what is measured, when, under which license and from what', () => {
		expect(data['@type']).toBe('Dataset');
		expect(data['@id']).toBe('https://x.example/charts/small/');
		expect(data.temporalCoverage).toBe('2001/2003');
		expect(data.dateModified).toBe('2026-11-21');
		expect(data.license).toBe('https://creativecommons.org/licenses/by/4.0/');
		expect(data.creator.name).toBe('Bio Peninsula');
		expect(data.variableMeasured).toEqual([
			{ '@type': 'PropertyValue', name: 'Value', description: 'Money.', unitText: 'KRW billion' },
		]);
		expect(data.isBasedOn).toEqual([
			{
				'@type': 'CreativeWork',
				name: 'Report | of [2001]',
				url: 'https://a.example/x_(1)?q=a b',
			},
			{ '@type': 'CreativeWork', name: 'Unlinked' },
		]);
	});

	test('leaves out a time that is not known', () => {
		const { coverage: _, ...dataset } = page.dataset;
		const without = { ...page, dataset: { ...dataset, coverage: undefined } };
		expect(JSON.parse(datasetJsonLd(without, new URL('https://x.example')))).not.toHaveProperty(
			'temporalCoverage',
		);
	});
});
