import type { z } from 'astro/zod';
import { chartTopics } from '../charts/gallery.ts';
import { dataset } from '../datasets/dataset.ts';
import { localized, strings } from '../lib/content.ts';
import { perBuild } from '../lib/per-build.ts';
import type { topic } from '../schemas/shared.ts';
import { claimCheck } from './claim-check.ts';
import { articleUses } from './usage.ts';

type Topic = z.infer<typeof topic>;

/** A page that cites a claim, and the claim's entry there. */
export interface Place {
	/** Name of the page: an article's topic, or the claim check. */
	page: string;
	/** Topic of the page, where it has one. */
	topic: string | undefined;
	url: string;
}

/** Pages that cite each claim, by the claim's id. */
export type Places = ReadonlyMap<string, readonly Place[]>;

function adder(places: Map<string, Place[]>) {
	return (id: string, page: string, url: string, topic?: string) =>
		places.set(id, [...(places.get(id) ?? []), { page, topic, url: `${url}#claim-${id}` }]);
}

/** Every page that cites each claim: the articles in reading order, then the claim check. */
export const claimPlaces = perBuild(async (lang: string): Promise<Places> => {
	const words = await strings(lang);
	const places = new Map<string, Place[]>();
	const add = adder(places);
	for (const { claims, slug, topic, url } of await articleUses(lang)) {
		for (const id of claims) add(id, topic, url, slug);
	}
	const check = await claimCheck(lang);
	for (const { id } of check.citations) add(id, words.claims.menu, check.url);
	return places;
});

/** Pages of charts that list each claim, with its sources. */
export const chartPlaces = perBuild(async (lang: string): Promise<Places> => {
	const places = new Map<string, Place[]>();
	const add = adder(places);
	for (const { charts, topic } of await chartTopics(lang)) {
		for (const { id, title, claims, urls } of charts) {
			const spec = await localized('charts', id, lang);
			const data = await dataset(spec?.data.data.id ?? id, lang);
			for (const claim of new Set([...claims, ...data.claims])) {
				add(claim, title, urls.page, topic);
			}
		}
	}
	return places;
});

/** The one place to follow a claim to: a page of one of the topics if there is any, else the first. */
export function placeOf(
	id: string,
	topics: readonly Topic[],
	/** Kinds of pages, the best first. */
	kinds: readonly Places[],
): Place | undefined {
	for (const places of kinds) {
		const all = places.get(id) ?? [];
		const own = topics.flatMap((topic) => all.find((place) => place.topic === topic) ?? []);
		const found = own[0] ?? all[0];
		if (found) return found;
	}
	return undefined;
}
