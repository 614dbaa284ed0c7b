import type { ListedWork, Shelf } from './source-list.ts';

type Tier = ListedWork['tier'];

/** Kinds of works, the nearest to the event first. */
const tiers: readonly Tier[] = ['primary', 'press', 'trade', 'weak'];

/** How many works stand on each shelf, in all and by kind. */
export function shelfCounts(all: readonly Shelf[]) {
	const rows = all.map((shelf) => ({
		shelf,
		works: shelf.works.length,
		byTier: tiers.map((tier) => ({
			tier,
			count: shelf.works.filter((work) => work.tier === tier).length,
		})),
	}));
	return { tiers, rows, total: rows.reduce((sum, { works }) => sum + works, 0) };
}
