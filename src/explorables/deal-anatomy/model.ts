/** What became of a sum that a deal announced. */
export type Fate = 'certain' | 'paid' | 'returned' | 'open' | 'lost';

/** A sum of a deal. */
export interface Part {
	kind: Fate;
	value: number;
}

/** Sums of a deal: due at the start, and paid and kept so far. */
export interface Account {
	/** Due at the start, whether or not it was handed back. */
	certain: number;
	/** Paid so far, without what was handed back. */
	paid: number;
}

const sumOf = (parts: readonly Part[], ...kinds: Fate[]): number =>
	parts.reduce((all, { kind, value }) => (kinds.includes(kind) ? all + value : all), 0);

/** What a deal was worth on its first day, and so far. */
export const account = (parts: readonly Part[]): Account => ({
	certain: sumOf(parts, 'certain', 'returned'),
	paid: sumOf(parts, 'certain', 'paid'),
});

/** Where each part of a column begins and ends, as shares of the whole, from the foot up. */
export function layers<Kind extends Part>(
	parts: readonly Kind[],
): (Kind & { from: number; to: number })[] {
	const whole = parts.reduce((all, { value }) => all + value, 0);
	let below = 0;
	return parts.map((part) => {
		const from = below / whole;
		below += part.value;
		return { ...part, from, to: below / whole };
	});
}

/** Parts of the same fate that follow one another, as one. */
export function groups<Kind extends Part>(parts: readonly Kind[]): Kind[][] {
	const all: Kind[][] = [];
	for (const part of parts) {
		const last = all.at(-1);
		if (last?.[0]?.kind === part.kind) last.push(part);
		else all.push([part]);
	}
	return all;
}

/**
 * Places for labels that want to stand at some heights, top first: in order, so far apart at least as
 * each is high, and none below the foot.
 */
export function spread(wanted: readonly { at: number; height: number }[], foot: number): number[] {
	const places: number[] = [];
	let free = foot;
	for (const { at, height } of [...wanted].reverse()) {
		const place = Math.min(at, free - height);
		places.unshift(place);
		free = place;
	}
	return places;
}
