import type { Gate } from './gate.ts';

/** Works of the bibliography that no claim rests on. */
export const unusedSource: Gate = {
	name: 'unused-source',
	find({ claims, sources, sourceUses }) {
		const used = new Set([...claims.flatMap((claim) => claim.sources), ...sourceUses]);
		return sources
			.filter(({ id }) => !used.has(id))
			.map(({ file, line, id }) => ({
				file,
				line,
				field: 'id',
				given: id,
				wanted: 'a work that a claim rests on',
				hint: 'name it in the `sources` of a claim, or take it out',
			}));
	},
};
