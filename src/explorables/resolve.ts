import { bestSources } from '../evidence/resolve.ts';
import { wantedId } from '../evidence/wanted.ts';
import { fill } from '../i18n/fill.ts';
import { ids, localized, strings } from '../lib/content.ts';
import { ContentError, didYouMean } from '../lib/errors.ts';
import type { ExplorableSpec } from '../schemas/explorable.ts';
import type { Strings } from '../schemas/strings.ts';
import { placeOf, sliderOf } from './slider.ts';
import type {
	Case,
	Control,
	IslandModel,
	Range,
	ResolvedExplorable,
	Values,
	View,
	ViewOf,
} from './types.ts';
import { views } from './views.ts';

type Set = Record<string, { value: number; claim?: unknown }>;

const valuesOf = (set: Set): Values =>
	Object.fromEntries(Object.entries(set).map(([name, { value }]) => [name, value]));

/** Which numbers of a case are assumptions, where another case has a claim for them. */
function assumedIn(set: Set, spec: ExplorableSpec, words: Strings): string {
	const inputs: Record<string, { name: string }> = spec.inputs;
	const cases: Set[] = spec.presets.map((preset) => preset.set);
	const names = Object.entries(set).flatMap(([key, { claim }]) =>
		claim || !cases.some((other) => other[key]?.claim) ? [] : [inputs[key]?.name ?? key],
	);
	return names.length > 0 ? fill(words.explorable.assumed, { names: names.join('; ') }) : '';
}

/** Inputs without the words that only the page shows. */
const bare = (inputs: Record<string, Range & { label: string }>): IslandModel['inputs'] =>
	Object.fromEntries(
		Object.entries(inputs).map(([name, { label, min, max, step, scale }]) => [
			name,
			{ label, min, max, step, scale },
		]),
	);

/** A model without the claims of its numbers: views need the numbers alone. */
const withoutClaims = <Model>(model: Model): Model =>
	JSON.parse(JSON.stringify(model, (key, value) => (key === 'claim' ? undefined : value)));

/** What can be worked out from a spec alone: everything but the sources. */
export function arrange(
	id: string,
	spec: ExplorableSpec,
	words: Strings,
): Omit<ResolvedExplorable, 'sources'> {
	const { topic: _, title, subtitle, summary, claims: _claims, leavesOut, origin, ...rest } = spec;
	const { presets, ...own } = rest;
	const model = withoutClaims(own);
	// The table is typed by the very key that it is asked for, which a union of specs cannot show.
	const view = views[spec.type] as ViewOf<ExplorableSpec['type']>;
	const viewAt = (values: Values): View => view(model as never, values, words.locale);
	const cases = presets.map(
		({ label, set }): Case => ({
			label,
			view: viewAt(valuesOf(set)),
			assumed: assumedIn(set, spec, words),
		}),
	);
	const all = presets.map(({ set }) => valuesOf(set));
	const controls = Object.entries(model.inputs).map(([name, input]): Control => {
		const value = all[0]?.[name] ?? input.min;
		const slider = { ...sliderOf(input), at: placeOf(value, input) };
		return { ...input, name, value, slider };
	});
	return {
		id,
		type: spec.type,
		words,
		title,
		subtitle,
		summary,
		cases,
		controls,
		leavesOut,
		model: {
			...model,
			inputs: bare(model.inputs),
			locale: words.locale,
			outOfRange: words.explorable.outOfRange,
			cases: all,
		},
	};
}

/** An explorable by id, with its views and sources. Throws ContentError where there is none. */
export async function resolveExplorable(id: string, lang: string): Promise<ResolvedExplorable> {
	const words = await strings(lang);
	const entry = await localized('explorables', id, lang);
	if (!entry) {
		throw new ContentError({
			file: 'content/explorables/',
			given: id,
			wanted: wantedId.explorables,
			hint: didYouMean(id, await ids('explorables')),
		});
	}
	const claims = entry.data.claims.map((claim) => claim.id);
	return {
		...arrange(id, entry.data, words),
		sources: await bestSources(claims, lang, words),
	};
}
