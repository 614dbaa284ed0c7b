import { inlineJson } from '../../lib/inline-json.ts';
import { absoluteUrl, pageUrl } from '../../lib/urls.ts';
import type { ChartPage } from '../page.ts';

/** License of everything that the site draws and tabulates. */
export const license = 'https://creativecommons.org/licenses/by/4.0/';

/** Files of a chart and what they are. */
const files = {
	csv: 'text/csv',
	json: 'application/json',
	svg: 'image/svg+xml',
	png: 'image/png',
	markdown: 'text/markdown',
} as const;

/** What the markup of a chart's data needs of its page. */
export type DescribedChart = Pick<ChartPage, 'lang' | 'words' | 'chart' | 'dataset' | 'checked'>;

/** schema.org Dataset of a chart, as JSON-LD for one script element. */
export function datasetJsonLd(page: DescribedChart, site: URL | undefined): string {
	const { chart, dataset, words, lang, checked } = page;
	const { urls, sources } = chart;
	const full = (path: string) => absoluteUrl(path, site);
	const home = full(pageUrl('/', lang));
	const us = { '@type': 'Organization', name: words.site.name, url: home };
	const measured = dataset.columns.filter(({ unit }) => unit !== undefined);
	return inlineJson({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': full(urls.page),
		url: full(urls.page),
		name: dataset.title,
		alternateName: chart.title,
		description: dataset.description,
		inLanguage: lang,
		isAccessibleForFree: true,
		license,
		creator: us,
		publisher: us,
		dateModified: checked.day,
		...(dataset.coverage ? { temporalCoverage: dataset.coverage } : {}),
		variableMeasured: measured.map(({ title, description, unit }) => ({
			'@type': 'PropertyValue',
			name: title,
			description,
			unitText: unit,
		})),
		distribution: Object.entries(files).map(([form, encodingFormat]) => ({
			'@type': 'DataDownload',
			encodingFormat,
			contentUrl: full(urls[form as keyof typeof files]),
		})),
		isBasedOn: sources.map(({ title, url }) => ({
			'@type': 'CreativeWork',
			name: title,
			...(url ? { url } : {}),
		})),
		includedInDataCatalog: {
			'@type': 'DataCatalog',
			name: words.data.title,
			url: full(pageUrl('/data/', lang)),
		},
	});
}
