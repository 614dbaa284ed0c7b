import { type Mark, numberClaims } from '../articles/numbering.ts';
import { type Dataset, dataset } from '../datasets/dataset.ts';
import type { CitingPage } from '../evidence/citing.ts';
import { resolveClaim } from '../evidence/resolve.ts';
import { articleUses } from '../evidence/usage.ts';
import { clip } from '../i18n/clip.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import { localized } from '../lib/content.ts';
import { pageUrl } from '../lib/urls.ts';
import { lastChecked } from './foot/checked.ts';
import { chartTopics, topicUrl } from './gallery.ts';
import { resolveChart } from './resolve.ts';
import type { ResolvedChart } from './types.ts';

/** Somewhere to go from a chart. */
interface Onward {
	title: string;
	url: string;
}

/** Everything the page of a chart shows. */
export interface ChartPage extends CitingPage {
	chart: ResolvedChart;
	/** For search engines and link previews: 50 to 160 characters. */
	description: string;
	/** The gallery, and the topic there. */
	trail: Onward[];
	dataset: Dataset;
	/** Marks of the claims that the chart itself rests on. */
	own: Mark[];
	/** Marks of the further claims that single rows rest on. */
	rows: Mark[];
	/** Articles that show it, at the place where they do. */
	articles: Onward[];
	/** Last day that one of its claims was looked up again: ISO, and in the reader's language. */
	checked: { day: string; shown: string };
	/** Its neighbors in its topic. */
	previous: Onward | undefined;
	next: Onward | undefined;
}

async function datasetOf(id: string, lang: string): Promise<Dataset> {
	const spec = await localized('charts', id, lang);
	return dataset(spec?.data.data.id ?? id, lang);
}

const onward = (chart: ResolvedChart | undefined): Onward | undefined =>
	chart && { title: chart.title, url: chart.urls.page };

/** Resolve the page of a chart, with its claims numbered from the headline down. */
export async function chartPage(id: string, lang: string): Promise<ChartPage> {
	const chart = await resolveChart(id, lang);
	const { words } = chart;
	const data = await datasetOf(id, lang);
	const further = data.claims.filter((claim) => !chart.claims.includes(claim));
	const { order, marks, uses } = numberClaims([chart.claims, further]);
	const topics = await chartTopics(lang);
	const group = topics.find(({ topic }) => topic === chart.topic)?.charts ?? [];
	const at = group.findIndex((each) => each.id === id);
	const shownIn = (await articleUses(lang)).filter(({ charts }) => charts.has(id));
	const day = await lastChecked(order, lang);
	const about = (scope: string) => fill(words.charts.pageDescription, { scope });
	return {
		lang,
		words,
		chart,
		description: about(clip(chart.subtitle.replace(/(?<![.…])$/, '.'), 160 - about('').length)),
		trail: [
			{ title: words.charts.menu, url: pageUrl('/charts/', lang) },
			{ title: chart.topicName, url: topicUrl(chart.topic, lang) },
		],
		dataset: data,
		marginNotes: false,
		marks,
		own: marks[0] ?? [],
		rows: marks[1] ?? [],
		citations: await Promise.all(
			order.map(async (claim, index) => ({
				...(await resolveClaim(claim, lang, words)),
				n: index + 1,
				uses: uses.get(claim) ?? [],
			})),
		),
		articles: shownIn.map(({ title, url }) => ({ title, url: `${url}#${id}` })),
		checked: { day, shown: formatDate(day, words.locale) },
		previous: onward(group[at - 1]),
		next: onward(group[at + 1]),
	};
}
