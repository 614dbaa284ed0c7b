import { z } from 'astro/zod';
import { origin } from './shared.ts';

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
		'themeShort',
		'licence',
		'notAdvice',
		'languages',
	),
	home: z.strictObject({
		...words('title', 'lead', 'exhibit', 'exhibitMore', 'source', 'evidence', 'articles').shape,
		/** What the site promises, three short points. */
		promises: z.array(words('title', 'text')).min(1),
	}),
	articles: words('title', 'lead', 'description'),
	notFound: words('title', 'lead', 'description'),
	article: words(
		'breadcrumb',
		'minutes',
		'checked',
		'sourcesCount',
		'nextReview',
		'overdue',
		'published',
		'contents',
		'brief',
		'evidence',
		'evidenceIntro',
		'gaps',
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
		...words(
			'citation',
			'note',
			'asOf',
			'checked',
			'computed',
			'close',
			'full',
			'noLink',
			'korean',
			'chinese',
			'english',
			'weak',
		).shape,
		confidence: words('high', 'medium', 'low'),
		confidenceHint: words('high', 'medium', 'low'),
	}),
	verdict: z.strictObject({
		...words('says', 'shows', 'textA', 'textB').shape,
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
			'ownArithmetic',
			'licence',
			'download',
			'csv',
			'json',
			'share',
			'shareCopied',
			'shareManual',
			'cite',
			'citeAs',
			'copyTable',
			'tableCopied',
			'copyFailed',
			'failed',
			'loading',
			'summary',
			'notes',
			'kind',
			'range',
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
		'usdMillion',
		'yardsticks',
		'yardsticksNote',
		'reset',
		'year',
		'value',
		'scenario',
		'low',
		'high',
		'formulas',
		'point',
		'pointScenario',
		'ignored',
		'band',
	),
	origin,
});

/** Interface words of one language. */
export type Strings = z.infer<typeof stringsSchema>;
