import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Strings } from '../schemas/strings.ts';
import { defaultLanguage, localizedId } from './languages.ts';
import { perBuild } from './per-build.ts';

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
	const all = (await records(collection)) as ReadonlyMap<string, CollectionEntry<Name>>;
	const own = lang === defaultLanguage ? undefined : all.get(localizedId(id, lang));
	return own ?? all.get(id);
}

/** The records of a collection by id. */
const records = perBuild(
	async (collection: Localized): Promise<ReadonlyMap<string, CollectionEntry<Localized>>> =>
		new Map((await getCollection(collection)).map((entry) => [entry.id, entry])),
);

/** Ids of a collection. */
export const ids = perBuild(
	async (collection: Localized): Promise<Set<string>> =>
		new Set((await records(collection)).keys()),
);

/** Interface words of a language. */
export const strings = perBuild(async (lang: string): Promise<Strings> => {
	const entry = await getEntry('strings', localizedId(lang, defaultLanguage));
	if (!entry) throw new Error(`content/strings/${lang}.yaml is missing`);
	return entry.data;
});

/** Every language of the site: the ones that have interface words. The default comes first. */
export async function languages(): Promise<string[]> {
	const all = (await getCollection('strings')).map((entry) => entry.id);
	return all.sort((a, b) => Number(b === defaultLanguage) - Number(a === defaultLanguage));
}
