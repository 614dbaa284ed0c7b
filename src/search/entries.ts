import { getCollection } from 'astro:content';
import { inReadingOrder } from '../articles/place.ts';
import { chartTopics } from '../charts/gallery.ts';
import { everyPlace } from '../evidence/every-place.ts';
import type { Place } from '../evidence/places.ts';
import { glossary } from '../glossary/glossary.ts';
import { clip } from '../i18n/clip.ts';
import { localized, strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { atlas } from '../places/atlas.ts';
import { players } from '../players/players.ts';
import type { Strings } from '../schemas/strings.ts';
import { timelinePage } from '../timeline/page.ts';
import type { Indexed } from './build-index.ts';
import { articleEntries, excerptLength } from './sections.ts';
import { kinds } from './types.ts';

/** An entry whose excerpt is the beginning of its text. */
function entry(
	kind: Indexed['kind'],
	title: string,
	url: string,
	text: string,
	more: Pick<Indexed, 'context' | 'ko'> = {},
): Indexed {
	return { kind, title, url, text, excerpt: clip(text, excerptLength), ...more };
}

async function articles(lang: string): Promise<Indexed[]> {
	const { locale } = await strings(lang);
	const all = await inReadingOrder(lang);
	return (await Promise.all(all.map((one) => articleEntries(one, lang, locale)))).flat();
}

async function charts(lang: string): Promise<Indexed[]> {
	return (await chartTopics(lang)).flatMap((group) =>
		group.charts.map(({ title, subtitle, urls }) =>
			entry('chart', title, urls.page, subtitle, { context: group.name }),
		),
	);
}

async function terms(lang: string): Promise<Indexed[]> {
	const { letters, url } = await glossary(lang);
	return letters.flatMap(({ entries }) =>
		entries.map(({ id, term, ko, definition }) =>
			entry('term', term, `${url}#${id}`, definition, { ko }),
		),
	);
}

async function companies(lang: string): Promise<Indexed[]> {
	const { rows, url } = await players(lang);
	return rows.map(({ id, name, ko, does, kind, kindName, place, products }) => {
		const context = [kind === 'company' ? '' : kindName, place ?? ''].filter(Boolean).join(', ');
		const made = products.map((product) => `${product.name}: ${product.purpose}.`);
		return {
			...entry('company', name, `${url}#${id}`, does, { ko, context }),
			text: [does, ...made].join(' '),
		};
	});
}

async function places(lang: string): Promise<Indexed[]> {
	const { regions, url } = await atlas(lang);
	return regions.flatMap((region) =>
		region.places.map(({ id, name, ko, kindName, facts }) => {
			const text = facts.map((fact) => fact.text).join(' ');
			return entry('place', name, `${url}#${id}`, text, { ko, context: kindName });
		}),
	);
}

async function events(lang: string): Promise<Indexed[]> {
	const page = await timelinePage(lang);
	return page.events.map(({ title, url, text, shown }) => ({
		...entry('event', title, url, text, { context: shown }),
		text: `${text} ${shown}`,
	}));
}

/** Topic of the page that lists a claim, else that page's own name. */
function topicName(place: Place | undefined, words: Strings): string {
	if (!place) return words.timeline.menu;
	const topics: Record<string, string> = words.topics;
	return topics[place.topic ?? ''] ?? place.page;
}

/** Claims that some page lists; each leads to the first that does. */
async function claims(lang: string): Promise<Indexed[]> {
	const all = await getCollection('claims', ({ id }) => plainId(id) === id);
	const known = await everyPlace(lang);
	const timeline = await timelinePage(lang);
	const here = new Set(timeline.citations.map(({ id }) => id));
	const found: Indexed[] = [];
	for (const { id } of all) {
		const claim = (await localized('claims', id, lang))?.data;
		const [place] = known.get(id) ?? [];
		const url = place?.url ?? (here.has(id) ? `${timeline.url}#claim-${id}` : undefined);
		if (!claim || !url) continue;
		const context = topicName(place, timeline.words);
		found.push(entry('claim', claim.title, url, claim.text, { context }));
	}
	return found;
}

/**
 * Everything on the site that can be found, kind by kind. What stands further up goes first among
 * entries that fit a query as well.
 */
export async function searchEntries(lang: string): Promise<Indexed[]> {
	const base = import.meta.env.BASE_URL.replace(/\/$/, '');
	const parts = await Promise.all(
		[articles, charts, terms, companies, places, events, claims].map((read) => read(lang)),
	);
	return parts
		.flat()
		.map((each) => ({ ...each, url: each.url.slice(base.length + 1) }))
		.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
