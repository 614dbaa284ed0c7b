import { z } from 'astro/zod';
import { origin } from './shared.ts';
import { articleStrings } from './strings/article.ts';
import { chartStrings } from './strings/charts.ts';
import { explorableStrings } from './strings/explorables.ts';
import { playerStrings } from './strings/players.ts';
import { referenceStrings } from './strings/reference.ts';
import { searchStrings } from './strings/search.ts';
import { siteStrings } from './strings/site.ts';
import { text } from './words.ts';

/**
 * All words of the interface in one language, by part of the site; each part is a file in
 * `strings/`. `{name}` marks a place that is filled in, see `src/i18n/fill.ts`.
 */
export const stringsSchema = z.strictObject({
	/** The language's own name. */
	language: text,
	/** BCP 47 tag for dates and numbers. */
	locale: text,
	...siteStrings,
	...articleStrings,
	...referenceStrings,
	players: playerStrings,
	search: searchStrings,
	...chartStrings,
	...explorableStrings,
	origin,
});

/** Interface words of one language. */
export type Strings = z.infer<typeof stringsSchema>;
