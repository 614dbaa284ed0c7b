import { pageUrl } from '../lib/urls.ts';
import type { ChartUrls } from './types.ts';

/** Addresses of a chart's page and files on this site. */
export function chartUrls(id: string, lang: string): ChartUrls {
	const file = (extension: string) => pageUrl(`/charts/${id}.${extension}`, lang);
	return {
		page: pageUrl(`/charts/${id}/`, lang),
		embed: pageUrl(`/embed/${id}/`, lang),
		csv: file('csv'),
		json: file('json'),
		svg: file('svg'),
		png: file('png'),
		markdown: file('md'),
		share: pageUrl(`/charts/${id}/share.png`, lang),
	};
}
