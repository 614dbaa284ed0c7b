import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import type { Citation, CitingPage } from '../evidence/citing.ts';
import { resolveClaim } from '../evidence/resolve.ts';
import { type ResolvedHero, resolveHero } from '../heroes/resolve.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate, readingMinutes } from '../i18n/format.ts';
import { buildDay } from '../lib/build-day.ts';
import { languages, localized, strings } from '../lib/content.ts';
import { localizedId, pathLanguage, plainId } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';
import { pageUrl } from '../lib/urls.ts';
import type { Reference } from '../markdown/references.ts';
import { type Mark, numberClaims } from './numbering.ts';
import { type Place, placeOf } from './place.ts';
import { checkReferences, citedClaims } from './references.ts';
import { onTopic } from './topic-links.ts';

/** A line of the contents list. */
export interface Heading {
	id: string;
	text: string;
}

/** A glossary term that the article defines at its first use. */
export interface DefinedTerm {
	id: string;
	term: string;
	ko: string | undefined;
	definition: string;
	/** Its entry in the glossary. */
	url: string;
}

/** Everything an article page shows, worked out before a component runs. */
export interface ArticlePage extends CitingPage {
	slug: string;
	/** Address on this site, base path included. */
	url: string;
	title: string;
	topic: string;
	standfirst: string;
	description: string;
	hero: ResolvedHero;
	/** The chart that has its numbers: further down, else on its own page, and then the picture stands for it here. */
	heroData: { url: string; anchor: string | undefined } | undefined;
	/** Whether the headline is to be set smaller. */
	longTitle: boolean;
	/** `14 minute read · Checked November 21, 2026 · 58 sources`, in parts. */
	facts: string[];
	headings: Heading[];
	/** Marks of the opening picture. */
	heroMarks: Mark[];
	terms: DefinedTerm[];
	/** Rows of the claim check that the article shows. */
	verdicts: string[];
	/** Charts that the article shows; the one whose numbers the opening picture has may be the first. */
	charts: string[];
	/** Number of different works cited. */
	sources: number;
	published: string;
	reviewed: string;
	nextReview: string;
	/** Picture that a link to the page shows, and what it says. */
	share: { url: string; alt: string };
	/** Day of the build, ISO; a review that is due by then is said to be overdue. */
	today: string;
	/** ISO days for machines. */
	dates: { published: string; reviewed: string; nextReview: string };
	changes: CollectionEntry<'articles'>['data']['changes'];
	/** Where it stands among the articles of its language. */
	place: Place;
	/** What else the site has on its topic. */
	onTopic: { label: string; url: string }[];
	/** The same article in other languages. */
	alternates: { lang: string; name: string; url: string }[];
}

/** Characters that a headline may have in the largest size. */
const longTitle = 60;

/** Place of the first pointer to each term. */
function firstTerms(references: readonly Reference[]): Map<string, number> {
	const places = new Map<string, number>();
	for (const [at, { component, ids }] of references.entries()) {
		if (component !== 'Term') continue;
		for (const id of ids) if (!places.has(id)) places.set(id, at);
	}
	return places;
}

async function resolveTerms(references: readonly Reference[], lang: string) {
	const wanted = references.filter(({ component }) => component === 'Term').flatMap((r) => r.ids);
	const terms: DefinedTerm[] = [];
	for (const id of new Set(wanted)) {
		const entry = await localized('terms', id, lang);
		if (entry) {
			const { term, ko, definition } = entry.data;
			terms.push({ id, term, ko, definition, url: pageUrl(`/glossary/#${id}`, lang) });
		}
	}
	return terms;
}

async function alternatesOf(slug: string, lang: string) {
	const known = new Set((await getCollection('articles')).map((entry) => entry.id));
	const others = (await languages()).filter(
		(other) => other !== lang && known.has(localizedId(slug, other)),
	);
	return Promise.all(
		others.map(async (other) => ({
			lang: other,
			name: (await strings(other)).language,
			url: pageUrl(`/articles/${slug}/`, other),
		})),
	);
}

function heroData({ chart }: ResolvedHero, shown: readonly string[]): ArticlePage['heroData'] {
	if (!chart) return undefined;
	return shown.includes(chart.id)
		? { url: `#${chart.id}`, anchor: undefined }
		: { url: chart.page, anchor: chart.id };
}

/** Resolve an article, by its key in the collection, into its page. Throws ContentError for any id that does not exist. */
export const articlePage = perBuild(async (key: string) => {
	const entry = await getEntry('articles', key);
	if (!entry) throw new Error(`article "${key}" was asked for and does not exist`);
	const file = entry.filePath ?? entry.id;
	const lang = pathLanguage(file);
	const slug = plainId(entry.id);
	const words = await strings(lang);
	const { Content, headings, remarkPluginFrontmatter } = await render(entry);
	const references = (remarkPluginFrontmatter.references ?? []) as Reference[];
	await checkReferences(references, file, lang);

	const hero = await resolveHero(entry.data.hero.id, lang);
	const opening: Reference = { component: 'Hero', ids: [hero.id], line: 1 };
	const places = await Promise.all([opening, ...references].map((each) => citedClaims(each, lang)));
	const { order, marks, uses } = numberClaims(places);
	const citations: Citation[] = [];
	for (const [index, id] of order.entries()) {
		const claim = await resolveClaim(id, lang, words);
		citations.push({ ...claim, n: index + 1, uses: uses.get(id) ?? [] });
	}
	const sources = new Set(citations.flatMap((claim) => claim.sources.map((source) => source.id)));
	const charts = references.filter((r) => r.component === 'Chart').flatMap((r) => r.ids);
	const { data } = entry;
	const count = (entry.body ?? '').replace(/<[^>]*>/g, ' ').split(/\s+/).length;
	const format = (date: string) => formatDate(date, words.locale);
	const page: ArticlePage = {
		lang,
		words,
		slug,
		url: pageUrl(`/articles/${slug}/`, lang),
		title: data.title,
		topic: data.topic,
		standfirst: data.standfirst,
		description: data.description,
		hero,
		heroData: heroData(hero, charts),
		longTitle: data.title.length > longTitle,
		facts: [
			fill(words.article.minutes, { n: readingMinutes(count) }),
			fill(words.article.checked, { date: format(data.reviewed) }),
			fill(words.article.sourcesCount, { n: sources.size }),
		],
		headings: headings
			.filter(({ depth }) => depth === 2)
			.map(({ slug: id, text }) => ({ id, text })),
		heroMarks: marks[0] ?? [],
		marginNotes: true,
		firstTerms: firstTerms(references),
		marks: marks.slice(1),
		citations,
		terms: await resolveTerms(references, lang),
		verdicts: references.filter((r) => r.component === 'Verdicts').flatMap((r) => r.ids),
		charts: [...new Set([...(hero.chart ? [hero.chart.id] : []), ...charts])],
		sources: sources.size,
		published: format(data.published),
		reviewed: format(data.reviewed),
		nextReview: format(data.nextReview),
		share: {
			url: pageUrl(`/articles/${slug}.png`, lang),
			alt: `${data.title}. ${hero.alt}`,
		},
		today: buildDay(),
		dates: {
			published: data.published,
			reviewed: data.reviewed,
			nextReview: data.nextReview,
		},
		changes: data.changes,
		place: await placeOf(slug, lang),
		onTopic: await onTopic(slug, lang),
		alternates: await alternatesOf(slug, lang),
	};
	return { page, Content };
});
