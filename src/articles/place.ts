import { type CollectionEntry, getCollection } from 'astro:content';
import { pathLanguage, plainId } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';
import { pageUrl } from '../lib/urls.ts';

/** Another article, as a link to it says. */
export interface Neighbor {
	url: string;
	topic: string;
	title: string;
}

/** Where an article stands among the others. */
export interface Place {
	/** Its number in reading order, from 1. */
	n: number;
	total: number;
	previous: Neighbor | undefined;
	next: Neighbor | undefined;
	/**
	 * Articles that it points to in its text, then those that point to it, in reading order; its two
	 * neighbors left out, and no more than six, so that a page stays as light as the library grows.
	 */
	related: Neighbor[];
}

const mostRelated = 6;

/** The articles of a language in reading order. */
export const inReadingOrder = perBuild(
	async (lang: string): Promise<CollectionEntry<'articles'>[]> => {
		const all = await getCollection('articles');
		const own = all.filter((entry) => pathLanguage(entry.filePath ?? '') === lang);
		return own.sort((a, b) => a.data.order - b.data.order);
	},
);

/** Slugs of the articles that a text in Markdown links to. */
export function linkedArticles(body: string): string[] {
	const links = body.matchAll(/\]\(\/articles\/([a-z0-9-]+)\/(?:#[^)]*)?\)/g);
	return [...new Set([...links].map(([, slug]) => slug ?? ''))];
}

/** Links between the articles of a language: which each points to, and which point to it. */
const linkGraph = perBuild(async (lang: string) => {
	const out = new Map<string, string[]>();
	const into = new Map<string, string[]>();
	for (const { id, body } of await inReadingOrder(lang)) {
		const slug = plainId(id);
		const targets = linkedArticles(body ?? '');
		out.set(slug, targets);
		for (const target of targets) into.set(target, [...(into.get(target) ?? []), slug]);
	}
	return { out, into };
});

/** Where one article stands among the articles of its language. */
export async function placeOf(slug: string, lang: string): Promise<Place> {
	const all = await inReadingOrder(lang);
	const { out, into } = await linkGraph(lang);
	const slugs = all.map((entry) => plainId(entry.id));
	const index = slugs.indexOf(slug);
	const neighbor = (entry: CollectionEntry<'articles'> | undefined): Neighbor | undefined =>
		entry && {
			url: pageUrl(`/articles/${plainId(entry.id)}/`, lang),
			topic: entry.data.topic,
			title: entry.data.title,
		};
	const linked = new Set([...(out.get(slug) ?? []), ...(into.get(slug) ?? [])]);
	const related = relatedPlaces(slugs, index, linked).map((place) => neighbor(all[place]));
	return {
		n: index + 1,
		total: all.length,
		previous: neighbor(all[index - 1]),
		next: neighbor(all[index + 1]),
		related: related.filter((each) => each !== undefined),
	};
}

/**
 * Places of the articles that are shown as related, in reading order.
 * @param slugs all articles in reading order
 * @param index place of the article itself
 * @param linked the articles that it is linked with, the closest first
 */
export function relatedPlaces(
	slugs: readonly string[],
	index: number,
	linked: ReadonlySet<string>,
): number[] {
	return [...linked]
		.map((slug) => slugs.indexOf(slug))
		.filter((place) => place >= 0 && Math.abs(place - index) > 1)
		.slice(0, mostRelated)
		.sort((a, b) => a - b);
}
