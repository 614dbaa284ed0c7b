import { getCollection } from 'astro:content';
import { topicAnchor } from '../evidence/claim-check.ts';
import { fill } from '../i18n/fill.ts';
import { strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { pageUrl } from '../lib/urls.ts';

/** What else the site has on a topic: its charts and its rows of the claim check, each counted. */
export async function onTopic(
	topic: string,
	lang: string,
): Promise<{ label: string; url: string }[]> {
	const { onward } = await strings(lang);
	const charts = (await getCollection('charts')).filter(
		({ id, data }) => plainId(id) === id && data.topic === topic,
	);
	const checks = (await getCollection('verdicts')).filter(
		({ id, data }) => plainId(id) === id && data.topic === topic,
	);
	const firstText = checks.map(({ data }) => data.text).sort()[0] ?? '';
	const lists = [
		{ n: charts.length, label: onward.charts, url: `/charts/#${topic}` },
		{ n: checks.length, label: onward.checks, url: `/claims/#${topicAnchor(firstText, topic)}` },
	];
	return lists
		.filter(({ n }) => n > 0)
		.map(({ n, label, url }) => ({ label: fill(label, { n }), url: pageUrl(url, lang) }));
}
