/** One `name=value` pair of a query. */
export type Entry = readonly [name: string, value: string];

/** Rewrites the pairs of an old link as the pairs today's version would have; must not throw. */
export type Migration = (entries: readonly Entry[]) => readonly Entry[];

/**
 * Every link version a chart still reads, today's included. To add one, when a key's name or meaning
 * changes: write '2' into new links, add ['2', (entries) => entries], and turn the row of every older
 * version into a function that returns version-2 pairs (rename a key, convert a value, drop one).
 * Pairs it does not know it passes on, so that they are still named as ignored. Keep a test with one
 * real old link per row. Remove a row only to stop reading its links.
 */
export type Migrations = ReadonlyMap<string, Migration>;

/** Keys that are never a chart's: of mail and advertising tools, and the theme of an embed. */
const FOREIGN = /^(?:utm_.*|[a-z]*clid|mc_[ce]id|ref|theme)$/;
const LONGEST_ECHO = 24;
/** Pairs that are named one by one; a longer list would bury the chart. */
const MOST_ECHOES = 8;

/** Whether a pair of this name is never a chart's, and so is neither read nor reported. */
export function isForeign(name: string): boolean {
	return FOREIGN.test(name);
}

/**
 * The query (no leading question mark) that restores a chart: its id, the version and what differs
 * from its defaults, in the order given; '' when nothing does.
 */
export function encodeLink(id: string, version: string, entries: readonly Entry[]): string {
	if (entries.length === 0) return '';
	return new URLSearchParams([
		['chart', id],
		['v', version],
		...entries.map(([name, value]) => [name, value]),
	]).toString();
}

/**
 * Reads a query (with or without its question mark) for the chart called `id`. `use` takes one pair
 * into the chart's state and says whether it could; of two pairs with one name only the first is
 * offered. Returns each pair not used as `name=value`, cleaned and shortened to 24 characters a side;
 * after eight, `…` stands for the rest. A query for another chart or none is left alone; an unknown
 * version is ignored whole with one entry. Never throws, if `use` does not.
 */
export function decodeLink(
	id: string,
	search: string | URLSearchParams,
	migrations: Migrations,
	use: (name: string, value: string) => boolean,
): string[] {
	const query = new URLSearchParams(search);
	if (query.get('chart') !== id) return [];
	const version = query.get('v') ?? '';
	const migrate = migrations.get(version);
	if (migrate === undefined) return [echo(['v', version])];

	const ignored: Entry[] = [];
	const seen = new Set<string>();
	for (const entry of migrate([...query])) {
		const [name, value] = entry;
		if (isForeign(name)) continue;
		// The chart's id and the version have been read above; a second one of either is not used.
		const used = !seen.has(name) && (name === 'chart' || name === 'v' || use(name, value));
		if (!used) ignored.push(entry);
		seen.add(name);
	}
	const named = ignored.slice(0, MOST_ECHOES).map(echo);
	return ignored.length > MOST_ECHOES ? [...named, '…'] : named;
}

function echo([name, value]: Entry): string {
	return `${shorten(name)}=${shorten(value)}`;
}

/** At most 24 characters, with control, invisible and line-breaking ones replaced by U+FFFD. */
function shorten(text: string): string {
	// 24 characters are at most 48 code units, so nothing needed is cut off here.
	const characters = Array.from(text.slice(0, 2 * LONGEST_ECHO + 2));
	const kept =
		characters.length > LONGEST_ECHO ? [...characters.slice(0, LONGEST_ECHO - 1), '…'] : characters;
	return kept.join('').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
