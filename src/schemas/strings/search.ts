import { z } from 'astro/zod';
import { kinds } from '../../search/types.ts';
import { text, words } from '../words.ts';

/** Interface words of the search. */
export const searchStrings = z.strictObject({
	...words(
		'menu',
		'title',
		'lead',
		'description',
		'label',
		'submit',
		'one',
		'many',
		'some',
		'none',
		'more',
		'shown',
		'failed',
		'try',
		'lists',
		'noScript',
	).shape,
	/** Queries that show what can be asked. */
	examples: z.array(text).min(1),
	/** What a result is. */
	kinds: words(...kinds),
});
