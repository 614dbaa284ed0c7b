import type { APIContext } from 'astro';
import { type ChartRoute, chartPaths } from '../../../../charts/paths.ts';
import { still } from '../../../../charts/svg.ts';
import { drawChartCard } from '../../../../share/chart-card.ts';
import { renderPng } from '../../../../share/render.ts';

export const getStaticPaths = chartPaths;

/** The picture that a link to a chart shows: its finding and its drawing. */
export async function GET({ props }: APIContext<ChartRoute>): Promise<Response> {
	const { topicName, title, subtitle, words, pictures } = props.chart;
	const svg = drawChartCard({
		topic: topicName,
		headline: title,
		subtitle,
		name: words.site.name,
		seal: words.site.seal,
		pictures: pictures.map((picture) => still(picture.svg)),
	});
	return new Response(await renderPng(svg), { headers: { 'content-type': 'image/png' } });
}
