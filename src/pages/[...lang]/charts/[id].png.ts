import type { APIContext } from 'astro';
import { toSvg } from '../../../charts/exports/frame.ts';
import { type ChartRoute, chartPaths } from '../../../charts/paths.ts';
import { absoluteUrl } from '../../../lib/urls.ts';
import { renderPng } from '../../../share/render.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture of twice its pixels, for slides and documents. */
export async function GET({ props, site }: APIContext<ChartRoute>): Promise<Response> {
	const { chart } = props;
	const svg = toSvg(chart, absoluteUrl(chart.urls.page, site), 'light');
	return new Response(await renderPng(svg, 2), { headers: { 'content-type': 'image/png' } });
}
