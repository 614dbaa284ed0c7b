import { type CollectionEntry, getCollection } from 'astro:content';
import { localized, strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';
import { pageUrl } from '../lib/urls.ts';
import type { Strings } from '../schemas/strings.ts';
import { everyPlace } from './every-place.ts';
import { checkRecords } from './integrity.ts';
import type { Place } from './places.ts';
import { type ResolvedSource, resolveSource } from './resolve.ts';

/** A work with the claims it supports. */
export interface ListedWork extends ResolvedSource {
	/** Year of publication, or undefined. */
	year: string | undefined;
	type: CollectionEntry<'sources'>['data']['type'];
	/** Title in the original language, where ours is a rendering. */
	original: string | undefined;
	/** Claims it supports, each with every page that cites it. */
	claims: { title: string; places: readonly Place[] }[];
}

/** A shelf of the bibliography: the works of one topic, or those that only other pages cite. */
export interface Shelf {
	/** Slug of the topic, or `other`. */
	id: string;
	name: string;
	url: string;
	works: ListedWork[];
}

/** Everything the page of a shelf shows. */
export interface SourceList extends Shelf {
	lang: string;
	words: Strings;
	/** Choices of the filters, each with the values that occur. */
	publishers: string[];
	languages: ListedWork['language'][];
	years: string[];
	types: ListedWork['type'][];
}

const unique = <Value extends string>(values: (Value | undefined)[]): Value[] =>
	[...new Set(values)].filter((value) => value !== undefined).sort();

/** A claim as a work's entry names it. */
type NamedClaim = ListedWork['claims'][number];

/** The works that a claim on some page rests on, each with those claims, by the works' ids. */
export const citedWorks = perBuild(async (lang: string) => {
	await checkRecords();
	const claims = new Map<string, NamedClaim[]>();
	for (const [id, places] of await everyPlace(lang)) {
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
});

async function listedWorks(lang: string): Promise<ListedWork[]> {
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
	const { compare } = new Intl.Collator(words.locale, { ignorePunctuation: true });
	return works.sort((a, b) => compare(a.title, b.title));
}

/** The shelf of a work: that of the first topic that cites it. */
const shelfOf = ({ claims }: ListedWork): string =>
	claims.flatMap(({ places }) => places).find(({ topic }) => topic)?.topic ?? 'other';

/** The bibliography of a language by topic; each work stands on one shelf. */
export const shelves = perBuild(async (lang: string): Promise<Shelf[]> => {
	const words = await strings(lang);
	const works = await listedWorks(lang);
	const names: Record<string, string> = { ...words.topics, other: words.sources.other };
	return Object.entries(names)
		.map(([id, name]) => ({
			id,
			name,
			url: pageUrl(`/sources/${id}/`, lang),
			works: works.filter((work) => shelfOf(work) === id),
		}))
		.filter((shelf) => shelf.works.length > 0);
});

/** Address of a work in the bibliography. */
export async function workUrl(id: string, lang: string): Promise<string> {
	const shelf = (await shelves(lang)).find(({ works }) => works.some((work) => work.id === id));
	return shelf ? `${shelf.url}#${id}` : pageUrl('/sources/', lang);
}

/** A shelf with the choices of its filters. */
export async function sourceList(shelf: Shelf, lang: string): Promise<SourceList> {
	const { works } = shelf;
	return {
		...shelf,
		lang,
		words: await strings(lang),
		publishers: unique(works.map((work) => work.publisher)),
		languages: unique(works.map((work) => work.language)),
		years: unique(works.map((work) => work.year)).reverse(),
		types: unique(works.map((work) => work.type)),
	};
}
