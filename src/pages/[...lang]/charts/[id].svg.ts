import type { APIContext } from 'astro';
import { toSvg } from '../../../charts/exports/frame.ts';
import { type ChartRoute, chartPaths } from '../../../charts/paths.ts';
import { absoluteUrl } from '../../../lib/urls.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture of its own, in the reader's theme. */
export function GET({ props, site }: APIContext<ChartRoute>): Response {
	const { chart } = props;
	return new Response(toSvg(chart, absoluteUrl(chart.urls.page, site), 'both'), {
		headers: { 'content-type': 'image/svg+xml' },
	});
}
