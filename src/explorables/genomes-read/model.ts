/**
 * Chance, from 0 to 1, that a variant on one gene copy in `rarity` turns up at least once among so
 * many unrelated people, picked at random. Everyone has two copies.
 */
export const chance = (people: number, rarity: number): number =>
	// 1 − (1 − 1/rarity)^(2 × people), exact for tiny chances too.
	-Math.expm1(2 * people * Math.log1p(-1 / rarity));

/** Whole variants, of so many of one rarity, that so many people are expected to show. */
export const seen = (people: number, rarity: number, variants: number): number =>
	Math.round(variants * chance(people, rarity));
