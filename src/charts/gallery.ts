import { getCollection } from 'astro:content';
import { articleUses } from '../evidence/usage.ts';
import { strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';
import { pageUrl } from '../lib/urls.ts';
import type { Strings } from '../schemas/strings.ts';
import { resolveChart } from './resolve.ts';
import { still } from './svg.ts';
import { addKinds, type Kinds, pointCount, tallyWords } from './tally.ts';
import type { ResolvedChart } from './types.ts';

/** A chart as the gallery shows it. */
export interface GalleryCard {
	title: string;
	url: string;
	/** Its narrow drawing as markup that neither takes focus nor speaks: the headline does. */
	picture: string;
	/** Whether the picture is too high to be shown whole in a card. */
	tall: boolean;
	tally: string;
}

/** The charts of one topic. */
export interface ChartTopic {
	topic: ResolvedChart['topic'];
	name: string;
	charts: ResolvedChart[];
}

/** Everything the gallery shows. */
export interface Gallery {
	lang: string;
	words: Strings;
	url: string;
	topics: { topic: ResolvedChart['topic']; name: string; cards: GalleryCard[] }[];
	/** Number of charts. */
	total: number;
	/** Numbers of all charts by kind; events are not among them. */
	kinds: Kinds;
	/** Number of those numbers. */
	numbers: number;
}

/** Address of a topic in the gallery. */
export function topicUrl(topic: ResolvedChart['topic'], lang: string): string {
	return `${pageUrl('/charts/', lang)}#${topic}`;
}

/** All charts of a language, by topic: those that an article shows as it shows them, then by id. */
export const chartTopics = perBuild(async (lang: string): Promise<ChartTopic[]> => {
	const words = await strings(lang);
	const entries = await getCollection('charts', ({ id }) => plainId(id) === id);
	const shown = (await articleUses(lang)).flatMap(({ charts }) => [...charts]);
	const place = (id: string) => {
		const at = shown.indexOf(id);
		return at < 0 ? shown.length : at;
	};
	const charts = await Promise.all(entries.map(({ id }) => resolveChart(id, lang)));
	charts.sort((a, b) => place(a.id) - place(b.id) || a.id.localeCompare(b.id));
	const names = Object.entries(words.topics) as [ResolvedChart['topic'], string][];
	return names
		.map(([topic, name]) => ({ topic, name, charts: charts.filter((one) => one.topic === topic) }))
		.filter((group) => group.charts.length > 0);
});

function cardOf({ title, urls, pictures, type, kinds, words }: ResolvedChart): GalleryCard {
	const picture = still(pictures[0]?.svg ?? '');
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(picture) ?? [];
	return {
		title,
		url: urls.page,
		picture,
		tall: Number(height) > 1.3 * Number(width),
		tally: tallyWords({ type, kinds }, words),
	};
}

/** Resolve the gallery of a language. */
export async function gallery(lang: string): Promise<Gallery> {
	const topics = await chartTopics(lang);
	const charts = topics.flatMap((group) => group.charts);
	const kinds = addKinds(charts.filter(({ type }) => type !== 'timeline').map((one) => one.kinds));
	return {
		lang,
		words: await strings(lang),
		url: pageUrl('/charts/', lang),
		topics: topics.map(({ topic, name, charts: own }) => ({
			topic,
			name,
			cards: own.map(cardOf),
		})),
		total: charts.length,
		kinds,
		numbers: pointCount(kinds),
	};
}
