import { decodeLink, type Entry, encodeLink, type Migrations } from '../charts/link/codec.ts';
import type { Scenario, ScenarioDefaults, ScenarioLimits } from './scenario.ts';
import { FIELDS, isField, readField, writeField } from './url-fields.ts';

/** A scenario read from a link and the pairs of the link that were not used. */
export type DecodedScenario = { readonly scenario: Scenario; readonly ignored: string[] };

/** The version written into new links. */
export const VERSION = '1';

/** Every link version that is still read; how to add one is said at `Migrations`. */
export const migrations: Migrations = new Map([[VERSION, (entries: readonly Entry[]) => entries]]);

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
	return encodeLink(
		id,
		VERSION,
		changed.map((key) => [key, writeField(key, scenario)]),
	);
}

/**
 * Reads a query (with or without its question mark) into a scenario for the chart called `id`:
 * each usable value within `limits`, the default for the rest, and in `ignored` each pair not
 * used, as `decodeLink` names them. Never throws.
 */
export function decodeScenario(
	id: string,
	search: string | URLSearchParams,
	defaults: ScenarioDefaults,
	limits: ScenarioLimits,
): DecodedScenario {
	const scenario: Scenario = { ...defaults };
	const ignored = decodeLink(
		id,
		search,
		migrations,
		(name, value) => isField(name) && readField(name, scenario, value, limits),
	);
	return { scenario, ignored };
}
