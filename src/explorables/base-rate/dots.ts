/**
 * Path of the dots number `from` up to, not including, `to` of a grid that is filled line by line, in
 * steps of one. A line is one stroke: drawn in dashes of no length with round ends, it shows as dots.
 * `lying` lines run along x, as text does; standing ones fill column by column.
 */
export function dotLines(from: number, to: number, each: number, lying: boolean): string {
	let path = '';
	for (let at = from; at < to; ) {
		const line = Math.floor(at / each);
		const start = at % each;
		const length = Math.min(to - at, each - start);
		// A little over: the last dash begins just where the stroke ends.
		const run = `${length - 1}.1`;
		const [x, y] = lying ? [start, line] : [line, start];
		path += `M${x}.5 ${y}.5${lying ? 'h' : 'v'}${run}`;
		at += length;
	}
	return path;
}

/** Two groups of dots, filled column by column, the second from a column of its own on. */
export interface Groups {
	/** Dots in a column. */
	rows: number;
	/** Columns that the first group takes. */
	first: number;
	/** Where the second group begins. */
	second: number;
	/** Columns there is room for. */
	columns: number;
}

/** Fewest dots in a column, so that a handful of them is not drawn larger than a hundred. */
const fewest = 7;
/** Columns left free between the groups. */
const gap = 0.7;

/** The largest dots with which two groups fit a box so many times as wide as high. */
export function fitGroups(first: number, second: number, aspect: number): Groups {
	for (let rows = fewest; ; rows++) {
		const taken = Math.ceil(first / rows);
		const begin = taken > 0 && second > 0 ? taken + gap : taken;
		const columns = rows * aspect;
		if (begin + Math.ceil(second / rows) <= columns) {
			return { rows, first: taken, second: begin, columns };
		}
	}
}
