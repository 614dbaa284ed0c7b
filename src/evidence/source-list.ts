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
	/** Claims it supports, each with the places that cite it. */
	claims: { title: string; url: string }[];
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

/** Where each claim can be read: in the first article that cites it, else in the claim check. */
async function claimAddresses(lang: string): Promise<Map<string, string>> {
	const addresses = new Map<string, string>();
	for (const use of await articleUses(lang)) {
		for (const id of use.claims)
			if (!addresses.has(id)) addresses.set(id, `${use.url}#claim-${id}`);
	}
	const check = await claimCheck(lang);
	for (const { id } of check.citations) {
		if (!addresses.has(id)) addresses.set(id, `${check.url}#claim-${id}`);
	}
	return addresses;
}

const unique = <Value extends string>(values: (Value | undefined)[]): Value[] =>
	[...new Set(values)].filter((value) => value !== undefined).sort();

/** A claim as a work's entry names it. */
type NamedClaim = ListedWork['claims'][number];

/** The works that a claim on some page rests on, each with those claims, by the works' ids. */
export async function citedWorks(lang: string) {
	await checkRecords();
	const claims = new Map<string, NamedClaim[]>();
	for (const [id, url] of await claimAddresses(lang)) {
		const claim = await localized('claims', id, lang);
		for (const source of claim?.data.sources ?? []) {
			const list = claims.get(source.id) ?? [];
			claims.set(source.id, [...list, { title: claim?.data.title ?? id, url }]);
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
