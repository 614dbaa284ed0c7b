import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { licensePlace, licenseStatus, playerKind } from './player-words.ts';
import { id, origin, partialDate, topic } from './shared.ts';

const claims = z.array(reference('claims')).min(1, 'at least one claim');

/** What became of a product at one place. */
const license = z.strictObject({
	where: licensePlace,
	/** `sale` and `trial` where no license is known; `none` where one was looked for in vain. */
	status: licenseStatus,
	/** Day, month or year of that, as exact as its source. */
	since: partialDate.optional(),
	/** What to know with it, in a few words: another name, a condition, an open case. */
	note: z.string().max(90).optional(),
});

/** A product of a player, with every place that the ledger knows of. */
const product = z.strictObject({
	name: z.string().min(2),
	/** What it is and what for, in a few words. */
	for: z.string().min(5).max(70),
	licensed: z.array(license).min(1),
	claims,
});

/** A firm that a founding text names as a key player, and what was found. */
const keyPlayer = z.strictObject({
	/** The row of the claim check that judges the statement. */
	verdict: reference('verdicts'),
	/** Whether a license of its own was found in Korea. */
	license: z.enum(['found', 'not-found']),
	/** What was found, in one or two sentences. */
	found: z.string().min(20).max(200),
	claims,
});

/** A company, an institute, an agency or a university. */
export const playerSchema = z.strictObject({
	id,
	/** Name as it uses it in English. */
	name: z.string().min(2),
	/** Name in Korean, where it was seen in a source. */
	ko: z.string().optional(),
	kind: playerKind,
	/** Where it is, if a claim says so. */
	place: z.string().optional(),
	/** Topics whose articles tell more, the closest first. */
	topics: z.array(topic).min(1),
	/** What it does and the one thing worth knowing, in sentences of our own. */
	does: z.string().min(20).max(320),
	/** Claims that `does` rests on. */
	claims,
	products: z.array(product).default([]),
	keyPlayer: keyPlayer.optional(),
	origin,
});
