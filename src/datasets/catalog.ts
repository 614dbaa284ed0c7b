import { chartTopics } from '../charts/gallery.ts';
import type { ResolvedChart } from '../charts/types.ts';
import { localized, strings } from '../lib/content.ts';
import { absoluteUrl, pageUrl } from '../lib/urls.ts';
import type { Strings } from '../schemas/strings.ts';
import { type Dataset, dataset } from './dataset.ts';
import { type Example, examples } from './examples.ts';

/** A table with the charts that draw it. */
export interface CatalogEntry extends Dataset {
	charts: ResolvedChart[];
}

/** Everything the data page shows. */
export interface Catalog {
	lang: string;
	words: Strings;
	url: string;
	/** Address of the package. */
	packageUrl: string;
	topics: { name: string; entries: CatalogEntry[] }[];
	/** Number of tables and of their rows. */
	tables: number;
	rows: number;
	/** The table that the examples read, and the examples. */
	example: { title: string; list: Example[] };
	/** How to credit that table. */
	credited: { title: string; url: string };
}

async function entriesOf(charts: readonly ResolvedChart[], lang: string): Promise<CatalogEntry[]> {
	const entries = new Map<string, CatalogEntry>();
	for (const chart of charts) {
		const spec = await localized('charts', chart.id, lang);
		const id = spec?.data.data.id ?? chart.id;
		const known = entries.get(id);
		if (known) known.charts.push(chart);
		else entries.set(id, { ...(await dataset(id, lang)), charts: [chart] });
	}
	return [...entries.values()];
}

/** Resolve the data page of a language. `site` is the address the site is published at. */
export async function catalog(lang: string, site: URL | undefined): Promise<Catalog> {
	const topics = await Promise.all(
		(await chartTopics(lang)).map(async ({ name, charts }) => ({
			name,
			entries: await entriesOf(charts, lang),
		})),
	);
	const all = topics.flatMap(({ entries }) => entries);
	// One whose rows were counted over the years, so that every example prints something to look at.
	const shown = all.find((entry) => entry.coverage && entry.charts[0]?.kinds.observed) ?? all[0];
	const chart = shown?.charts[0];
	if (!shown || !chart) throw new Error('there is no table to show');
	return {
		lang,
		words: await strings(lang),
		url: pageUrl('/data/', lang),
		packageUrl: pageUrl('/data/datapackage.json'),
		topics,
		tables: all.length,
		rows: all.reduce((sum, entry) => sum + entry.rows, 0),
		example: {
			title: chart.title,
			list: examples({
				csv: absoluteUrl(shown.csv, site),
				json: absoluteUrl(pageUrl(`/charts/${chart.id}.json`), site),
				// The key of a row is of the raw table; the chart's own file has none.
				columns: shown.columns.map(({ name }) => name).filter((name) => name !== 'id'),
			}),
		},
		credited: { title: chart.title, url: absoluteUrl(chart.urls.page, site) },
	};
}
