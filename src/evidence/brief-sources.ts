import { claimPlaces } from './places.ts';
import type { ResolvedClaim, ResolvedSource } from './resolve.ts';

/** Sources that a page with many claims names of each. */
const most = 3;

/** The sources of a claim as a page with many claims names them. */
export interface BriefSources {
	named: ResolvedSource[];
	/** How many more there are, and the page that lists them all; undefined if all are named. */
	more: { count: number; url: string } | undefined;
}

/** Name a claim's best sources; the rest stay with the article that lists them all, if one does. */
export async function briefSources(claim: ResolvedClaim, lang: string): Promise<BriefSources> {
	const count = claim.sources.length - most;
	const places = count > 0 ? (await claimPlaces(lang)).get(claim.id) : undefined;
	const article = places?.find(({ topic }) => topic);
	if (!article) return { named: claim.sources, more: undefined };
	return { named: claim.sources.slice(0, most), more: { count, url: article.url } };
}
