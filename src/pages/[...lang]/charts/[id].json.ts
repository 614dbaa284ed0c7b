import { toJson } from '../../../charts/json.ts';
import { type ChartRoute, chartPaths } from '../../../charts/paths.ts';

export const getStaticPaths = chartPaths;

/** A chart as JSON: its words, its columns and its rows. */
export function GET({ props }: { props: ChartRoute }): Response {
	return new Response(toJson(props.chart), { headers: { 'content-type': 'application/json' } });
}
