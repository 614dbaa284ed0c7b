import { textWidth, wrap } from '../../charts/svg.ts';

/** A label above its dot: the lines of its text and where they stand. */
export interface PlacedLabel {
	lines: string[];
	anchor: 'start' | 'middle' | 'end';
	x: number;
	/** Rows between its last line and the dots. */
	raised: number;
}

/** What labels may cover. */
interface Room {
	left: number;
	right: number;
	size: number;
	/** Widest line. */
	limit: number;
	/** Rows of text that fit above the dots. */
	rows: number;
}

/** A place that a label may take, and how little it is liked. */
interface Candidate extends PlacedLabel {
	from: number;
	to: number;
	/** Where its dot is, which a raised label is joined to. */
	dot: number;
	cost: number;
}

const space = 12;

/** Lines of about the same length, and no more of them than needed. */
export function balanced(text: string, size: number, limit: number): string[] {
	const lines = wrap(text, size, limit).length;
	let narrow = limit;
	while (narrow > size && wrap(text, size, narrow - 4).length === lines) narrow -= 4;
	return wrap(text, size, narrow);
}

function candidates(text: string, dot: number, room: Room): Candidate[] {
	const { left, right, size, limit, rows } = room;
	const lines = balanced(text, size, limit);
	// The estimate of a width errs by a few percent.
	const width = 1.06 * Math.max(...lines.map((line) => textWidth(line, size)));
	const sides = [
		{ anchor: 'middle', x: dot, from: dot - width / 2, cost: 0 },
		{ anchor: 'start', x: dot - 3, from: dot - 3, cost: 1 },
		{ anchor: 'end', x: dot + 3, from: dot + 3 - width, cost: 1 },
	] as const;
	return Array.from({ length: Math.max(0, rows - lines.length + 1) }, (_, raised) =>
		sides.map((side) => ({
			...side,
			lines,
			dot,
			raised,
			to: side.from + width,
			cost: side.cost + 3 * raised,
		})),
	)
		.flat()
		.filter(({ from, to }) => from >= left && to <= right);
}

/** Whether two labels touch, or the line from one to its dot runs through the other. */
function collide(a: Candidate, b: Candidate): boolean {
	const apart = a.to + space < b.from || b.to + space < a.from;
	const level =
		a.raised < b.raised + b.lines.length && b.raised < a.raised + a.lines.length && !apart;
	const [low, high] = a.raised < b.raised ? [a, b] : [b, a];
	const through =
		low.raised < high.raised && high.dot > low.from - space / 2 && high.dot < low.to + space / 2;
	return level || through;
}

/**
 * Places for labels above their dots, all of them together the best: in the middle and low if there
 * is room, else to one side, else higher. One that fits nowhere is left out; its dot still says what
 * it is.
 */
export function placeLabels(
	labels: readonly { text: string; x: number }[],
	room: Room,
): (PlacedLabel | undefined)[] {
	let best: { cost: number; chosen: (Candidate | undefined)[] } = { cost: Infinity, chosen: [] };
	const all = labels.map(({ text, x }) => candidates(text, x, room));
	const search = (chosen: (Candidate | undefined)[], cost: number): void => {
		if (cost >= best.cost) return;
		const options = all[chosen.length];
		if (!options) {
			best = { cost, chosen };
			return;
		}
		const clear = options.filter((option) =>
			chosen.every((other) => !other || !collide(option, other)),
		);
		for (const option of clear) search([...chosen, option], cost + option.cost);
		search([...chosen, undefined], cost + 100);
	};
	search([], 0);
	return best.chosen;
}
