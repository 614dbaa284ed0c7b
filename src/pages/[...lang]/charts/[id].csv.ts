import { toCsv } from '../../../charts/csv.ts';
import { type ChartRoute, chartPaths } from '../../../charts/paths.ts';

export const getStaticPaths = chartPaths;

/** The table of a chart as CSV. */
export function GET({ props }: { props: ChartRoute }): Response {
	return new Response(toCsv(props.chart.table), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
}
