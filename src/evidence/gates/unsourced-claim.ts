import type { Gate } from './gate.ts';

/** Claims without a source, and claims whose every source is missing from the bibliography. */
export const unsourcedClaim: Gate = {
	name: 'unsourced-claim',
	find({ claims, sources }) {
		const known = new Set(sources.map(({ id }) => id));
		return claims
			.filter((claim) => !claim.sources.some((id) => known.has(id)))
			.map(({ file, line, id }) => ({
				file,
				line,
				field: 'sources',
				given: id,
				wanted: 'a claim with at least one work of content/sources.json',
			}));
	},
};
