import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Strings } from '../schemas/strings.ts';
import { defaultLanguage, localizedId } from './languages.ts';

/** Collections whose records may have a twin in another language. */
type Localized =
	| 'texts'
	| 'claims'
	| 'gaps'
	| 'verdicts'
	| 'timeline'
	| 'terms'
	| 'players'
	| 'places'
	| 'charts'
	| 'explorables'
	| 'heroes'
	| 'sources'
	| 'datasets';

/** A record in the wanted language, else in the default one, else undefined. */
export async function localized<Name extends Localized>(
	collection: Name,
	id: string,
	lang: string,
): Promise<CollectionEntry<Name> | undefined> {
	const own = lang === defaultLanguage ? undefined : await find(collection, localizedId(id, lang));
	return own ?? (await find(collection, id));
}

/** `getEntry` logs a warning for an unknown id; unknown ids are reported by whoever asked. */
async function find<Name extends Localized>(
	collection: Name,
	id: string,
): Promise<CollectionEntry<Name> | undefined> {
	const known = await ids(collection);
	if (!known.has(id)) return undefined;
	return getEntry(collection, id as never) as Promise<CollectionEntry<Name>>;
}

const idCache = new Map<string, Promise<Set<string>>>();

/** Ids of a collection. Kept for the length of a build; read afresh in development. */
export function ids(collection: Localized): Promise<Set<string>> {
	const cached = import.meta.env.PROD ? idCache.get(collection) : undefined;
	if (cached) return cached;
	const fresh = getCollection(collection).then((all) => new Set(all.map((entry) => entry.id)));
	idCache.set(collection, fresh);
	return fresh;
}

/** Interface words of a language. */
export async function strings(lang: string): Promise<Strings> {
	const entry = await getEntry('strings', localizedId(lang, defaultLanguage));
	if (!entry) throw new Error(`content/strings/${lang}.yaml is missing`);
	return entry.data;
}

/** Every language of the site: the ones that have interface words. The default comes first. */
export async function languages(): Promise<string[]> {
	const all = (await getCollection('strings')).map((entry) => entry.id);
	return all.sort((a, b) => Number(b === defaultLanguage) - Number(a === defaultLanguage));
}
