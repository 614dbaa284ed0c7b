import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { common, words } from './common.ts';

/** How many genomes have to be read until a variant of some rarity turns up. */
export const genomesRead = z.strictObject({
	type: z.literal('genomes-read'),
	...common('people'),
	/** Rarities, commonest first: a variant sits on one gene copy in so many. */
	rarities: z.array(z.number().int().min(2)).length(4),
	/** Variants of each rarity, a dot each: the square of a whole number. */
	variants: z.number().refine((count) => Number.isInteger(Math.sqrt(count))),
	/** Sets of genomes that exist or are planned, smallest first. */
	sets: z.array(
		z.strictObject({
			label: words,
			people: z.number().int().positive(),
			claim: reference('claims'),
			/** The set against which others are held: what they add to it stands out. */
			known: z.boolean().default(false),
		}),
	),
	/** Words of the picture and the result. They may hold `{people}`, `{rare1}` to `{rare4}`, `{seen1}` to
	 * `{seen4}`, `{known1}` to `{known4}` and `{variants}`; those of a rarity `{rare}` and `{seen}`. */
	labels: z.strictObject({
		curves: words,
		tiles: words,
		/** Names a curve, on two lines. */
		one: words,
		rarity: words,
		axis: words,
		/** Above a block of dots: its rarity, and how many are seen. */
		block: words,
		seen: words,
		/** Key: seen by the known set already, seen only now, and not seen. */
		old: words,
		fresh: words,
		unseen: words,
		curvesAlt: words,
		tilesAlt: words,
		answer: words,
		short: words,
		detail: words,
	}),
});
