import { toBibtex } from '../../evidence/bibliography.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import type { ResolvedChart } from '../types.ts';
import { nameSources } from './sources.ts';

/** How to cite a chart. */
export interface ChartCitation {
	/** One sentence for a list of references. */
	text: string;
	bibtex: string;
}

/** A chart's citation. `checked` is the ISO day its claims were last looked up, `url` is absolute. */
export function citeChart(
	chart: Pick<ResolvedChart, 'id' | 'title' | 'sources' | 'words'>,
	checked: string,
	url: string,
): ChartCitation {
	const { id, title, words } = chart;
	const { named, more } = nameSources(chart.sources);
	const data = named.map(({ publisher, date }) => [publisher, date].filter(Boolean).join(', '));
	const rest = more > 0 ? [fill(words.foot.more, { n: more })] : [];
	return {
		text: fill(words.foot.citeAs, {
			year: checked.slice(0, 4),
			title,
			date: formatDate(checked, words.locale),
			sources: [...data, ...rest].join('; '),
			url,
		}),
		bibtex: toBibtex([
			{
				id: `bio-peninsula-${id}`,
				type: 'webpage',
				title,
				author: [{ literal: words.site.name }],
				issued: { 'date-parts': [[Number(checked.slice(0, 4))]] },
				URL: url,
			},
		]).trim(),
	};
}
