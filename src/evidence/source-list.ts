import { type CollectionEntry, getCollection } from 'astro:content';
import { localized, strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { pageUrl } from '../lib/urls.ts';
import type { Strings } from '../schemas/strings.ts';
import { claimCheck } from './claim-check.ts';
import { checkRecords } from './integrity.ts';
import { type ResolvedSource, resolveSource } from './resolve.ts';
import { articleUses } from './usage.ts';

/** A work with the claims it supports. */
export interface ListedWork extends ResolvedSource {
	/** Year of publication, or undefined. */
	year: string | undefined;
	type: CollectionEntry<'sources'>['data']['type'];
	/** Title in the original language, where ours is a rendering. */
	original: string | undefined;
	/** Claims it supports, each with every page that cites it. */
	claims: { title: string; places: Place[] }[];
}

/** Everything the sources page shows. */
export interface SourceList {
	lang: string;
	words: Strings;
	url: string;
	works: ListedWork[];
	/** Choices of the filters, each with the values that occur. */
	publishers: string[];
	languages: ListedWork['language'][];
	years: string[];
	types: ListedWork['type'][];
}

/** A page that cites a claim, and the claim's entry there. */
interface Place {
	/** Name of the page: an article's topic, or the claim check. */
	page: string;
	url: string;
}

/** Every page that cites each claim: the articles in reading order, then the claim check. */
async function claimPlaces(lang: string, words: Strings): Promise<Map<string, Place[]>> {
	const places = new Map<string, Place[]>();
	const add = (id: string, page: string, url: string) =>
		places.set(id, [...(places.get(id) ?? []), { page, url: `${url}#claim-${id}` }]);
	for (const { claims, topic, url } of await articleUses(lang)) {
		for (const id of claims) add(id, topic, url);
	}
	const check = await claimCheck(lang);
	for (const { id } of check.citations) add(id, words.claims.menu, check.url);
	return places;
}

const unique = <Value extends string>(values: (Value | undefined)[]): Value[] =>
	[...new Set(values)].filter((value) => value !== undefined).sort();

/** A claim as a work's entry names it. */
type NamedClaim = ListedWork['claims'][number];

/** The works that a claim on some page rests on, each with those claims, by the works' ids. */
export async function citedWorks(lang: string) {
	await checkRecords();
	const claims = new Map<string, NamedClaim[]>();
	for (const [id, places] of await claimPlaces(lang, await strings(lang))) {
		const claim = await localized('claims', id, lang);
		for (const source of claim?.data.sources ?? []) {
			const list = claims.get(source.id) ?? [];
			claims.set(source.id, [...list, { title: claim?.data.title ?? id, places }]);
		}
	}
	const entries = await getCollection('sources', ({ id }) => plainId(id) === id);
	const works = new Map<CollectionEntry<'sources'>, NamedClaim[]>();
	for (const entry of entries) {
		const own = claims.get(entry.id);
		if (own) works.set(entry, own);
	}
	return works;
}

/** Resolve the bibliography of a language for its page. */
export async function sourceList(lang: string): Promise<SourceList> {
	const words = await strings(lang);
	const cited = await citedWorks(lang);
	const works = await Promise.all(
		[...cited].map(
			async ([{ id, data }, claims]): Promise<ListedWork> => ({
				...(await resolveSource(id, lang, words)),
				year: data.issued?.['date-parts'][0][0]?.toString(),
				type: data.type,
				original: data.custom.titleOriginal,
				claims,
			}),
		),
	);
	works.sort((a, b) => a.title.localeCompare(b.title, words.locale, { ignorePunctuation: true }));
	return {
		lang,
		words,
		url: pageUrl('/sources/', lang),
		works,
		publishers: unique(works.map((work) => work.publisher)),
		languages: unique(works.map((work) => work.language)),
		years: unique(works.map((work) => work.year)).reverse(),
		types: unique(works.map((work) => work.type)),
	};
}
