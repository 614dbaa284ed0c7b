import { z } from 'astro/zod';
import { day } from './shared.ts';

/** Front matter of a page about the site itself: how it works, what was tested. */
export const pageSchema = z.strictObject({
	/** Headline. */
	title: z.string().min(3).max(90),
	/** Name in menus, one or two words. */
	menu: z.string().min(3).max(24),
	/** One to three sentences below the headline. */
	lead: z.string().min(40).max(320),
	/** For search engines and link previews. */
	description: z.string().min(50).max(160),
	/** Day the page was last gone over. */
	reviewed: day,
});
