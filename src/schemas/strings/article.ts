import { z } from 'astro/zod';
import { workLanguages } from '../shared.ts';
import { words } from '../words.ts';

/** Interface words of articles, and of the evidence below a text. */
export const articleStrings = {
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
		'heroData',
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
};
