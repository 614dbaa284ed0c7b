import { z } from 'astro/zod';
import { origin, topic, workLanguages } from './shared.ts';

const text = z.string().min(1);

/** A group of interface words: every key must be there, so a translation cannot miss one. */
function words<const Keys extends readonly string[]>(...keys: Keys) {
	return z.strictObject(
		Object.fromEntries(keys.map((key) => [key, text])) as Record<Keys[number], typeof text>,
	);
}

/**
 * All words of the interface in one language. `{name}` marks a place that is filled in, see
 * `src/i18n/fill.ts`.
 */
export const stringsSchema = z.strictObject({
	/** The language's own name. */
	language: text,
	/** BCP 47 tag for dates and numbers. */
	locale: text,
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
	articles: words('title', 'lead', 'description'),
	claims: words(
		'menu',
		'title',
		'lead',
		'description',
		'filter',
		'all',
		'explained',
		'permalink',
		'readText',
	),
	sources: z.strictObject({
		...words(
			'menu',
			'title',
			'lead',
			'description',
			'count',
			'shown',
			'download',
			'filters',
			'publisher',
			'language',
			'year',
			'type',
			'any',
			'none',
			'undated',
			'supports',
			'also',
		).shape,
		languages: words(...workLanguages),
		types: words('article-journal', 'article-newspaper', 'webpage', 'report', 'post-weblog'),
		tiers: words('primary', 'press', 'trade', 'weak'),
	}),
	/** Names of the topics: the slugs of the articles, in reading order. */
	topics: words(...topic.options),
	notFound: words('title', 'lead', 'description'),
	article: words(
		'minutes',
		'checked',
		'sourcesCount',
		'nextReview',
		'overdue',
		'published',
		'contents',
		'evidence',
		'evidenceIntro',
		'gapsIntro',
		'changes',
		'changesNone',
		'correction',
		'update',
		'was',
		'now',
		'backToText',
		'backLabel',
		'license',
		'reviewNotice',
		'cite',
		'citeAs',
	),
	evidence: z.strictObject({
		...words('citation', 'asOf', 'checked', 'checkedFirst', 'computed', 'close', 'noLink', 'weak')
			.shape,
		/** Languages of sources, as a remark: `in Korean`. */
		languages: words(...workLanguages),
		confidence: words('high', 'medium', 'low'),
		confidenceHint: words('high', 'medium', 'low'),
	}),
	verdict: z.strictObject({
		names: words('confirmed', 'corrected', 'outdated', 'contested', 'unverified'),
	}),
	term: words('korean', 'define'),
	chart: z.strictObject({
		...words(
			'view',
			'picture',
			'table',
			'source',
			'sources',
			'licence',
			'download',
			'share',
			'shareCopied',
			'shareManual',
			'copyTable',
			'tableCopied',
			'copyFailed',
			'failed',
			'kind',
			'to',
			'keyboard',
		).shape,
		kinds: words('published', 'computed', 'observed', 'estimate', 'plan'),
	}),
	projection: words(
		'controls',
		'unit',
		'usd',
		'patients',
		'usdUnit',
		'patientsUnit',
		'growth',
		'start',
		'scale',
		'linear',
		'log',
		'price',
		'refund',
		'refundNote',
		'fx',
		'krw',
		'krwPerUsd',
		'percent',
		'yardsticks',
		'reset',
		'year',
		'value',
		'scenario',
		'low',
		'high',
		'formulas',
		'point',
		'pointScenario',
		'outOfRange',
		'ignored',
		'band',
	),
	origin,
});

/** Interface words of one language. */
export type Strings = z.infer<typeof stringsSchema>;
