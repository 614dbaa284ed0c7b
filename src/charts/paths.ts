import { getCollection } from 'astro:content';
import { languages } from '../lib/content.ts';
import { pathLanguage, plainId } from '../lib/languages.ts';
import { langParam } from '../lib/urls.ts';
import { resolveChart } from './resolve.ts';
import type { ResolvedChart } from './types.ts';

/** What a chart's route is given. */
export interface ChartRoute {
	chart: ResolvedChart;
}

/** Routes of every chart in every language of the site. */
export async function chartPaths() {
	const specs = await getCollection('charts');
	const own = specs.filter((entry) => pathLanguage(entry.filePath ?? '') === 'en');
	const all = await languages();
	return Promise.all(
		own.flatMap((entry) =>
			all.map(async (lang) => {
				const id = plainId(entry.id);
				const props: ChartRoute = { chart: await resolveChart(id, lang) };
				return { params: { lang: langParam(lang), id }, props };
			}),
		),
	);
}
