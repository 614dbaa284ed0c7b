import { checkRecords } from '../evidence/integrity.ts';
import { bestSources, resolveSource } from '../evidence/resolve.ts';
import { wantedId } from '../evidence/wanted.ts';
import { ids, localized, strings } from '../lib/content.ts';
import { ContentError, didYouMean } from '../lib/errors.ts';
import { perBuild } from '../lib/per-build.ts';
import { drawSpec } from './draw.ts';
import { withLines } from './lines.ts';
import type { PointKind, ResolvedChart } from './types.ts';
import { chartUrls } from './urls.ts';

/**
 * A chart by id, with its pictures, table and sources. Throws ContentError for an unknown chart,
 * data set or claim, and for a spec or data that cannot be drawn.
 */
export const resolveChart = perBuild(
	(id: string, lang: string): Promise<ResolvedChart> =>
		resolve(id, lang).catch(async (error: unknown) => {
			throw await withLines(error);
		}),
);

async function resolve(id: string, lang: string): Promise<ResolvedChart> {
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
	const { rows, schema, origin } = data.data;
	const claims = spec.claims.map((claim) => claim.id);
	const works = rows.map((row) => row.source).filter((work) => typeof work === 'string');
	const own = await Promise.all(
		[...new Set(works)].map((work) => resolveSource(work, lang, words, data.data.origin)),
	);
	// Arithmetic of ours has no source of its own: the first one of its claim stands for it.
	const computed = rows.flatMap(({ source, claim }) =>
		!source && typeof claim === 'string' ? [claim] : [],
	);
	const behind = await bestSources(
		own.length > 0 ? computed : [...claims, ...computed],
		lang,
		words,
	);
	const { kinds, ...drawn } = drawSpec(
		id,
		spec,
		{
			fields: schema.fields,
			primaryKey: schema.primaryKey,
			rows,
			file: origin ?? file,
			sources: new Map(own.map((source) => [source.id, source])),
		},
		words,
		file,
	);
	return {
		id,
		type: spec.type,
		lang,
		words,
		topic: spec.topic,
		topicName: words.topics[spec.topic],
		title: spec.title,
		subtitle: spec.subtitle,
		summary: spec.summary,
		notes: spec.notes,
		claims,
		sources: [...new Map([...own, ...behind].map((source) => [source.id, source])).values()],
		kinds: countKinds(kinds),
		caption: undefined,
		canvas: undefined,
		projection: undefined,
		...drawn,
		urls: chartUrls(id, lang),
	};
}

function countKinds(kinds: readonly PointKind[]): ResolvedChart['kinds'] {
	const counts: ResolvedChart['kinds'] = {};
	for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}
