import { z } from 'astro/zod';

/** An id: lower-case words joined by hyphens. Ids are addresses, so they never change. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens');

/** A day, `2026-11-21`. Written by hand, never taken from git. */
export const day = z.iso.date('a day such as 2026-11-21');

/** A date as exact as its source: a year, a month or a day. */
export const partialDate = z
	.string()
	.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'a date such as "2026", "2026-04" or "2026-04-29", in quotes',
	);

/** Topics of the site: the slugs of its articles, in reading order. They are addresses. */
export const topic = z.enum([
	'korean-biotech',
	'biosimilars',
	'stem-cells',
	'diagnostics',
	'genomics',
	'car-t',
	'industry',
	'next-decade',
]);

/** What mostly happens at a place; each has a sign of its own on the map. */
export const placeKind = z.enum([
	'factory',
	'research',
	'startups',
	'regulator',
	'devices',
	'vaccines',
	'services',
]);

/** Languages that works of the bibliography are in. */
export const workLanguages = ['en', 'ko', 'zh', 'ja', 'de'] as const;

/** File and line a record came from; added by the loader, for error messages. */
export const origin = z.string().optional();

/** Who found what is stated, in the words shown to readers (see `confidence` in the strings). */
export const confidence = z.enum(['high', 'medium', 'low']);
