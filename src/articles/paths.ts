import { type CollectionEntry, getCollection } from 'astro:content';
import { pathLanguage, plainId } from '../lib/languages.ts';
import { langParam } from '../lib/urls.ts';

/** What a route of an article is given. */
export interface ArticleRoute {
	entry: CollectionEntry<'articles'>;
}

/** Routes of every article in every language. */
export async function articlePaths() {
	const entries = await getCollection('articles');
	return entries.map((entry) => {
		const props: ArticleRoute = { entry };
		const lang = langParam(pathLanguage(entry.filePath ?? ''));
		return { params: { lang, slug: plainId(entry.id) }, props };
	});
}
