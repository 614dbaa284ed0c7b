import type { APIContext } from 'astro';
import { toMarkdown } from '../../../charts/exports/markdown.ts';
import { type ChartRoute, chartPaths } from '../../../charts/paths.ts';
import { absoluteUrl } from '../../../lib/urls.ts';

export const getStaticPaths = chartPaths;

/** A chart as Markdown: its words, its table and its sources. */
export function GET({ props, site }: APIContext<ChartRoute>): Response {
	const { chart } = props;
	return new Response(toMarkdown(chart, absoluteUrl(chart.urls.page, site)), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});
}
