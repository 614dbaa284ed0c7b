import type { Scenario, ScenarioDefaults, ScenarioLimits } from './scenario.ts';
import { FIELDS, isField, readField, writeField } from './url-fields.ts';

/** One `name=value` pair of a query. */
export type Entry = readonly [name: string, value: string];

/** Rewrites the pairs of an old link as the pairs today's version would have; must not throw. */
export type Migration = (entries: readonly Entry[]) => readonly Entry[];

/** A scenario read from a link and the pairs of the link that were not used. */
export type DecodedScenario = { readonly scenario: Scenario; readonly ignored: string[] };

/** The version written into new links. */
export const VERSION = '1';

/**
 * Every link version this page still reads, today's included. To add one, when a key's name or
 * meaning changes: set VERSION to '2', add ['2', (entries) => entries], and turn the row of every
 * older version into a function that returns version-2 pairs (rename a key, convert a value, drop
 * one). Pairs it does not know it passes on, so that they are still named as ignored. Keep a test
 * with one real old link per row. Remove a row only to stop reading its links.
 */
export const migrations: ReadonlyMap<string, Migration> = new Map<string, Migration>([
	['1', (entries) => entries],
]);

/** Keys that mail and advertising tools add to any link; never ours, so never reported. */
const TRACKING = /^(?:utm_.*|[a-z]*clid|mc_[ce]id|ref)$/;
const LONGEST_ECHO = 24;

/**
 * The query (no leading question mark) that restores `scenario` on the chart called `id`, with
 * what equals the defaults left out; '' when nothing differs. Fields keep their own units.
 */
export function encodeScenario(
	id: string,
	scenario: Readonly<Scenario>,
	defaults: ScenarioDefaults,
): string {
	const changed = FIELDS.filter((key) => scenario[key] !== defaults[key]);
	if (changed.length === 0) return '';
	const query = new URLSearchParams({ chart: id, v: VERSION });
	for (const key of changed) query.set(key, writeField(key, scenario));
	return query.toString();
}

/**
 * Reads a query (with or without its question mark) into a scenario for the chart called `id`:
 * each usable value within `limits`, the default for the rest, and in `ignored` each pair not
 * used, as `name=value`, cleaned and shortened to 24 characters a side. A query for another chart
 * or none is left alone; an unknown version is ignored whole with one entry. Never throws.
 */
export function decodeScenario(
	id: string,
	search: string | URLSearchParams,
	defaults: ScenarioDefaults,
	limits: ScenarioLimits,
): DecodedScenario {
	const scenario: Scenario = { ...defaults };
	const ignored: string[] = [];
	const query = new URLSearchParams(search);
	if (query.get('chart') !== id) return { scenario, ignored };

	const version = query.get('v') ?? '';
	const migrate = migrations.get(version);
	if (migrate === undefined) return { scenario, ignored: [echo(['v', version])] };

	const seen = new Set<string>();
	for (const entry of migrate([...query])) {
		const [name, value] = entry;
		if (TRACKING.test(name)) continue;
		if (seen.has(name) || !isUsable(name, value)) ignored.push(echo(entry));
		seen.add(name);
	}
	return { scenario, ignored };

	function isUsable(name: string, value: string): boolean {
		if (name === 'chart' || name === 'v') return true;
		return isField(name) && readField(name, scenario, value, limits);
	}
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
