import { z } from 'astro/zod';

/** What a player is. */
export const playerKind = z.enum(['company', 'institute', 'agency', 'university', 'foreign']);

/** Where a license counts: a country, the European Union, or the lists of the WHO. */
export const licensePlace = z.enum(['kr', 'us', 'eu', 'jp', 'cn', 'gb', 'who']);

/** What became of a product at a place. */
export const licenseStatus = z.enum([
	'licensed',
	'conditional',
	'emergency',
	'cleared',
	'sale',
	'filed',
	'trial',
	'refused',
	'retracted',
	'revoked',
	'none',
]);
