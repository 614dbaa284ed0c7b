import { z } from 'astro/zod';
import { topic } from '../shared.ts';
import { words } from '../words.ts';

/** Interface words of the site itself: its frame, its home page and what leads from page to page. */
export const siteStrings = {
	site: words(
		'name',
		'seal',
		'tagline',
		'description',
		'skip',
		'menu',
		'home',
		'articles',
		'theme',
		'licence',
		'notAdvice',
	),
	home: z.strictObject({
		...words(
			'title',
			'lead',
			'exhibit',
			'exhibitMore',
			'source',
			'evidence',
			'articles',
			'check',
			'checkLead',
			'checkMore',
		).shape,
		/** What the site promises, three short points. */
		promises: z.array(words('title', 'text')).min(1),
	}),
	/** The way to a page: its place, and the parts of the site. */
	nav: z.strictObject({
		...words('trail', 'contents', 'place').shape,
		groups: words('read', 'lookUp', 'evidence', 'about'),
		/** What each page is, in a sentence. */
		pages: words(
			'articles',
			'timeline',
			'map',
			'glossary',
			'players',
			'charts',
			'claims',
			'sources',
			'data',
			'about',
			'corrections',
			'accessibility',
			'search',
		),
	}),
	/** The ways on from an article. */
	onward: words('title', 'previous', 'next', 'related', 'topic', 'charts', 'checks'),
	articles: words('title', 'lead', 'description', 'elsewhere'),
	corrections: words(
		'menu',
		'title',
		'lead',
		'description',
		'none',
		'feed',
		'feedTitle',
		'inArticle',
	),
	grades: words('count', 'total'),
	contact: words('to', 'by'),
	/** Names of the topics: the slugs of the articles, in reading order. */
	topics: words(...topic.options),
	notFound: words('title', 'lead', 'description'),
};
