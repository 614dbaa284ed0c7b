import { type CollectionEntry, getCollection } from 'astro:content';
import { articlePage } from '../articles/page.ts';
import { pathLanguage } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';

/** What an article uses of the ledger, and where. */
export interface ArticleUse {
	slug: string;
	title: string;
	/** Its subject in a few words. */
	topic: string;
	url: string;
	/** Claims it cites; each has an entry `#claim-<id>` on the page. */
	claims: Set<string>;
	/** Rows of the claim check that it shows; each has an element `#check-<id>`. */
	verdicts: Set<string>;
	/** Terms that it defines; the first use of each has an anchor. */
	terms: Set<string>;
	/** Charts that it shows; each has an element with the chart's id. */
	charts: Set<string>;
}

async function useOf(entry: CollectionEntry<'articles'>): Promise<ArticleUse> {
	const { page } = await articlePage(entry.id);
	return {
		slug: page.slug,
		title: page.title,
		topic: page.topic,
		url: page.url,
		claims: new Set(page.citations.map((claim) => claim.id)),
		verdicts: new Set(page.verdicts),
		terms: new Set(page.terms.map((term) => term.id)),
		charts: new Set(page.charts),
	};
}

/** What each article of a language uses of the ledger. */
export const articleUses = perBuild(async (lang: string): Promise<ArticleUse[]> => {
	const all = await getCollection('articles');
	return Promise.all(all.filter((entry) => pathLanguage(entry.filePath ?? '') === lang).map(useOf));
});
