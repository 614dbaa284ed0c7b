import type { ResolvedSource } from '../../evidence/resolve.ts';

/** Sources that a figure names; a longer list is on the chart's own page. */
export const mostNamed = 4;

/**
 * The sources to name below a figure, and how many more there are. One left over is named too: its
 * name is as short as saying that it is missing.
 */
export function nameSources(
	sources: readonly ResolvedSource[],
	most = mostNamed,
): { named: ResolvedSource[]; more: number } {
	const named = sources.slice(0, sources.length > most + 1 ? most : most + 1);
	return { named, more: sources.length - named.length };
}
