import { z } from 'astro/zod';

/** One text of the interface. */
export const text = z.string().min(1);

/** A group of interface words: every key must be there, so a translation cannot miss one. */
export function words<const Keys extends readonly string[]>(...keys: Keys) {
	return z.strictObject(
		Object.fromEntries(keys.map((key) => [key, text])) as Record<Keys[number], typeof text>,
	);
}
