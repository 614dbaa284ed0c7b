import { checkRecords } from '../evidence/integrity.ts';
import { type ResolvedSource, resolveClaim } from '../evidence/resolve.ts';
import { wantedId } from '../evidence/wanted.ts';
import { ids, localized, strings } from '../lib/content.ts';
import { ContentError, didYouMean } from '../lib/errors.ts';
import { pageUrl } from '../lib/urls.ts';
import type { Strings } from '../schemas/strings.ts';
import { drawSpec } from './draw.ts';
import type { ResolvedChart } from './types.ts';

/** The best source of each claim, every work once. The claims exist: the records are checked. */
async function resolveSources(claims: string[], lang: string, words: Strings) {
	const sources = new Map<string, ResolvedSource>();
	for (const id of claims) {
		const first = (await resolveClaim(id, lang, words)).sources[0];
		if (first) sources.set(first.id, first);
	}
	return [...sources.values()];
}

/**
 * A chart by id, with its pictures, table and sources. Throws ContentError for an unknown chart,
 * data set or claim.
 */
export async function resolveChart(id: string, lang: string): Promise<ResolvedChart> {
	await checkRecords();
	const words = await strings(lang);
	const entry = await localized('charts', id, lang);
	if (!entry) {
		throw new ContentError({
			file: 'content/charts/',
			given: id,
			wanted: wantedId.charts,
			hint: didYouMean(id, await ids('charts')),
		});
	}
	const spec = entry.data;
	const file = `content/charts/${id}.yaml`;
	const data = await localized('datasets', spec.data.id, lang);
	if (!data) {
		throw new ContentError({
			file,
			field: 'data',
			given: spec.data.id,
			wanted: wantedId.datasets,
			hint: didYouMean(spec.data.id, await ids('datasets')),
		});
	}
	const rows = data.data.rows;
	const claims = spec.claims.map((claim) => claim.id);
	const named = rows.map((row) => row.claim).filter((claim) => typeof claim === 'string');
	const sources = await resolveSources([...claims, ...named], lang, words);
	return {
		id,
		type: spec.type,
		lang,
		words,
		title: spec.title,
		subtitle: spec.subtitle,
		summary: spec.summary,
		notes: spec.notes,
		unit: spec.unit,
		claims,
		sources,
		caption: undefined,
		projection: undefined,
		...drawSpec(id, spec, rows, data.data.origin ?? file, words),
		csvUrl: pageUrl(`/charts/${id}.csv`, lang),
		jsonUrl: pageUrl(`/charts/${id}.json`, lang),
	};
}
