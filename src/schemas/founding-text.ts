import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { origin } from './shared.ts';

/** One of the texts that the claim check tests. */
export const foundingTextSchema = z.strictObject({
	/** Letter that rows of the claim check name it by. */
	id: z.enum(['a', 'b']),
	/** What the site calls it. */
	name: z.string().min(3),
	/** Its title as published, or what it is where it has none. */
	title: z.string().min(10),
	/** Who wrote, edited or posted it. */
	credit: z.string().min(5),
	/** Its record in the bibliography, where the text is public. */
	source: reference('sources').optional(),
	origin,
});
