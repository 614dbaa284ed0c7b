import { type CollectionEntry, getCollection } from 'astro:content';
import { pathLanguage, plainId } from '../lib/languages.ts';
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
	/** Articles that it points to in its text, or that point to it; its two neighbors left out. */
	related: Neighbor[];
}

/** The articles of a language in reading order. */
export async function inReadingOrder(lang: string): Promise<CollectionEntry<'articles'>[]> {
	const all = await getCollection('articles');
	const own = all.filter((entry) => pathLanguage(entry.filePath ?? '') === lang);
	return own.sort((a, b) => a.data.order - b.data.order);
}

/** Slugs of the articles that a text in Markdown links to. */
export function linkedArticles(body: string): string[] {
	const links = body.matchAll(/\]\(\/articles\/([a-z0-9-]+)\/(?:#[^)]*)?\)/g);
	return [...new Set([...links].map(([, slug]) => slug ?? ''))];
}

/** Where one article stands among the articles of its language. */
export async function placeOf(slug: string, lang: string): Promise<Place> {
	const all = await inReadingOrder(lang);
	const index = all.findIndex((entry) => plainId(entry.id) === slug);
	const neighbor = (entry: CollectionEntry<'articles'> | undefined): Neighbor | undefined =>
		entry && {
			url: pageUrl(`/articles/${plainId(entry.id)}/`, lang),
			topic: entry.data.topic,
			title: entry.data.title,
		};
	const own = new Set(linkedArticles(all[index]?.body ?? ''));
	const related = all.filter(
		(entry, i) =>
			Math.abs(i - index) > 1 &&
			(own.has(plainId(entry.id)) || linkedArticles(entry.body ?? '').includes(slug)),
	);
	return {
		n: index + 1,
		total: all.length,
		previous: neighbor(all[index - 1]),
		next: neighbor(all[index + 1]),
		related: related.map(neighbor).filter((each) => each !== undefined),
	};
}
