import { type CollectionEntry, getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import type { Citation, CitingPage } from '../evidence/citing.ts';
import { checkRecords } from '../evidence/integrity.ts';
import { chartPlaces, claimPlaces, placeOf } from '../evidence/places.ts';
import { place, type ResolvedClaim, resolveClaim } from '../evidence/resolve.ts';
import { articleUses } from '../evidence/usage.ts';
import { formatDate } from '../i18n/format.ts';
import { localized, strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';
import { pageUrl } from '../lib/urls.ts';
import type { topic } from '../schemas/shared.ts';
import { byDate, byDecade, type Decade } from './order.ts';

type Topic = z.infer<typeof topic>;
type Data = CollectionEntry<'timeline'>['data'];

/** A claim that an event rests on. */
export interface EventClaim {
	claim: ResolvedClaim;
	/** Its entry on the page where a reader finds it with its sources. */
	url: string;
}

/** An event, ready to print. */
export interface TimelineEvent {
	id: string;
	/** ISO, as exact as it is known. */
	date: string;
	/** In the reader's language. */
	shown: string;
	/** Whether its date is no more exact than the year above it. */
	yearOnly: boolean;
	title: string;
	text: string;
	turning: boolean;
	planned: boolean;
	/** Whether the home page shows it. */
	home: boolean;
	/** Its topics, each with its article where that exists. */
	topics: { topic: Topic; name: string; url: string | undefined }[];
	claims: EventClaim[];
	/** Address of its entry. */
	url: string;
}

/** How many events a topic has. */
export interface TopicCount {
	topic: Topic;
	name: string;
	count: number;
	/** How many of them are turning points. */
	turning: number;
}

/** Everything the timeline shows. Its citations are the claims that no other page lists. */
export interface TimelinePage extends CitingPage {
	url: string;
	events: TimelineEvent[];
	decades: Decade<TimelineEvent>[];
	/** Topics with events, in reading order. */
	topics: TopicCount[];
	total: number;
	turning: number;
}

async function ownEntries(lang: string): Promise<Data[]> {
	const base = (await getCollection('timeline')).filter((entry) => plainId(entry.id) === entry.id);
	// Collections come sorted by id; what has the same date stays in the order of the file.
	base.sort((a, b) => (place(a.data.origin).line ?? 0) - (place(b.data.origin).line ?? 0));
	const entries = await Promise.all(base.map(({ id }) => localized('timeline', id, lang)));
	return entries.flatMap((entry) => (entry ? [entry.data] : [])).toSorted(byDate);
}

/** A list of the claims that stand on no other page, with the events that cite them. */
async function hosted(events: readonly TimelineEvent[], url: string): Promise<Citation[]> {
	const here = new Map<string, Citation>();
	for (const { id: event, claims } of events) {
		for (const { claim, url: at } of claims) {
			if (!at.startsWith(`${url}#`)) continue;
			const known = here.get(claim.id);
			if (known) known.uses.push(event);
			else here.set(claim.id, { ...claim, n: here.size + 1, uses: [event] });
		}
	}
	return [...here.values()];
}

/** Resolve the timeline of a language. */
export const timelinePage = perBuild(async (lang: string): Promise<TimelinePage> => {
	await checkRecords();
	const words = await strings(lang);
	const url = pageUrl('/timeline/', lang);
	const articles = new Map((await articleUses(lang)).map((use) => [use.slug, use.url]));
	const places = [await claimPlaces(lang), await chartPlaces(lang)];
	const resolve = async (data: Data): Promise<TimelineEvent> => {
		const topics = [data.topic, ...(data.also ? [data.also] : [])];
		return {
			...data,
			shown: formatDate(data.date, words.locale),
			yearOnly: data.date.length === 4,
			turning: data.weight === 'turning-point',
			topics: topics.map((topic) => ({
				topic,
				name: words.topics[topic],
				url: articles.get(topic),
			})),
			claims: await Promise.all(
				data.claims.map(async ({ id }) => ({
					claim: await resolveClaim(id, lang, words),
					url: placeOf(id, topics, places)?.url ?? `${url}#claim-${id}`,
				})),
			),
			url: `${url}#${data.id}`,
		};
	};
	const events = await Promise.all((await ownEntries(lang)).map(resolve));
	const has = (topic: string) => events.filter((one) => one.topics.some((t) => t.topic === topic));
	const names = Object.entries(words.topics) as [Topic, string][];
	return {
		lang,
		words,
		url,
		marginNotes: false,
		marks: [],
		citations: await hosted(events, url),
		events,
		decades: byDecade(events),
		topics: names
			.map(([topic, name]) => ({
				topic,
				name,
				count: has(topic).length,
				turning: has(topic).filter(({ turning }) => turning).length,
			}))
			.filter(({ count }) => count > 0),
		total: events.length,
		turning: events.filter(({ turning }) => turning).length,
	};
});
