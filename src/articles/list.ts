import type { CollectionEntry } from 'astro:content';
import { resolveChart } from '../charts/resolve.ts';
import { still } from '../charts/svg.ts';
import type { ResolvedChart } from '../charts/types.ts';
import { checkRecords } from '../evidence/integrity.ts';
import { type ResolvedClaim, resolveClaim } from '../evidence/resolve.ts';
import { resolveHero } from '../heroes/resolve.ts';
import { strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { pageUrl } from '../lib/urls.ts';
import { inReadingOrder } from './place.ts';

/** An article as a list shows it: picture, headline and one sourced sentence. */
export interface ArticleCard {
	slug: string;
	url: string;
	topic: string;
	title: string;
	teaser: string;
	/** The claim that the sentence rests on. */
	claim: ResolvedClaim;
	/** Address of that claim in the article. */
	claimUrl: string;
	/** Opening picture as markup that neither takes focus nor speaks: the headline beside it does. */
	picture: string;
}

/** A chart for the home page, with its one finding. */
export interface Exhibit {
	chart: ResolvedChart;
	topic: string;
	/** The chart's place in its article. */
	url: string;
	text: string;
	claim: ResolvedClaim;
	claimUrl: string;
}

async function card(entry: CollectionEntry<'articles'>, lang: string): Promise<ArticleCard> {
	const { title, topic, teaser, hero } = entry.data;
	const slug = plainId(entry.id);
	await checkRecords();
	const claim = await resolveClaim(teaser.claim.id, lang, await strings(lang));
	const url = pageUrl(`/articles/${slug}/`, lang);
	return {
		slug,
		url,
		topic,
		title,
		teaser: teaser.text,
		claim,
		claimUrl: `${url}#claim-${claim.id}`,
		picture: still((await resolveHero(hero.id, lang)).svg),
	};
}

/** The articles of a language in reading order. */
export async function articleCards(lang: string): Promise<ArticleCard[]> {
	return Promise.all((await inReadingOrder(lang)).map((entry) => card(entry, lang)));
}

/** The first exhibit that an article of a language offers, or undefined. */
export async function firstExhibit(lang: string): Promise<Exhibit | undefined> {
	const entry = (await inReadingOrder(lang)).find(({ data }) => data.exhibit);
	const exhibit = entry?.data.exhibit;
	if (!entry || !exhibit) return undefined;
	const url = pageUrl(`/articles/${plainId(entry.id)}/`, lang);
	await checkRecords();
	const claim = await resolveClaim(exhibit.claim.id, lang, await strings(lang));
	return {
		chart: await resolveChart(exhibit.chart.id, lang),
		topic: entry.data.topic,
		url: `${url}#${exhibit.chart.id}`,
		text: exhibit.text,
		claim,
		claimUrl: `${url}#claim-${claim.id}`,
	};
}
