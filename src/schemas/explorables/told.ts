import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { fields, words } from './common.ts';

/** A number of the ledger: the claim has to state it. */
export const sourced = z.strictObject({
	value: z.number().nonnegative(),
	claim: reference('claims'),
});

/**
 * What an explorable has whose cases are told, not set: nothing is worked out from a reader's numbers.
 * A case names one of the states by its place in their list, from zero.
 */
export const told = <Fields extends z.ZodRawShape>(shape: Fields) => ({
	...fields([], ['state']),
	/** What the picture shows, and the result: in a sentence, in a few more, in a few words by the case. */
	states: z.array(z.strictObject({ ...shape, answer: words, detail: words, short: words })).min(2),
});
