import { getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { plainId } from '../lib/languages.ts';
import { confidence } from '../schemas/shared.ts';

/** How large the evidence ledger is. */
export interface LedgerTally {
	claims: number;
	works: number;
	/** Claims by how sure we are, the surest first. */
	levels: { level: z.infer<typeof confidence>; count: number }[];
}

/** Count the claims of the ledger, and the works they rest on; translations count once. */
export async function ledgerTally(): Promise<LedgerTally> {
	const claims = (await getCollection('claims')).filter(({ id }) => plainId(id) === id);
	const works = new Set(claims.flatMap(({ data }) => data.sources.map(({ id }) => id)));
	return {
		claims: claims.length,
		works: works.size,
		levels: confidence.options.map((level) => ({
			level,
			count: claims.filter(({ data }) => data.confidence === level).length,
		})),
	};
}
