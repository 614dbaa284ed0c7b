import { checkRecords } from '../evidence/integrity.ts';
import { type ResolvedSource, resolveClaim } from '../evidence/resolve.ts';
import { wantedId } from '../evidence/wanted.ts';
import { ids, localized, strings } from '../lib/content.ts';
import { ContentError, didYouMean } from '../lib/errors.ts';
import { pageUrl } from '../lib/urls.ts';
import type { DataRow } from '../schemas/dataset.ts';
import type { Strings } from '../schemas/strings.ts';
import { type Bar, barValue, drawBars } from './bar/to-svg.ts';
import { projectionModel, projectionTable } from './projection/model.ts';
import { drawProjection } from './projection/to-svg.ts';
import type {
	ChartSpec,
	Picture,
	PointKind,
	ProjectionModel,
	ResolvedChart,
	Table,
} from './types.ts';
import { drawUnitGrid, type UnitGroup } from './unit-grid/to-svg.ts';

interface Drawn {
	table: Table;
	pictures: Picture[];
	projection?: ProjectionModel;
	caption?: string;
}

const kindOf = (row: DataRow) => row.kind as PointKind;

function drawSpec(
	id: string,
	spec: ChartSpec,
	rows: DataRow[],
	file: string,
	words: Strings,
): Drawn {
	const { title, summary } = spec;
	const options = (width: number) => ({ id: `${id}-${width}`, width, title, summary, words });
	const kind = { key: 'kind', label: words.chart.kind, numeric: false };
	switch (spec.type) {
		case 'projection': {
			const projection = projectionModel(spec, rows, file);
			return {
				projection,
				table: projectionTable(projection, projection.defaults, words, false),
				pictures: [340, 700, 1104].map((width) => drawProjection(projection, options(width))),
			};
		}
		case 'bar': {
			const bars = rows.map(
				(row): Bar => ({
					label: String(row.label),
					value: row.value as number | null,
					low: row.low as number | null,
					high: row.high as number | null,
					kind: kindOf(row),
					emphasis: row.id === spec.emphasis,
				}),
			);
			const { unit, max } = spec;
			return {
				table: {
					columns: [
						{ key: 'label', label: '', numeric: false },
						{ key: 'shown', label: unit, numeric: true },
						kind,
					],
					rows: rows.map((row, i) => ({
						label: row.label ?? null,
						value: row.value ?? null,
						shown: barValue(bars[i] as Bar, words),
						kind: words.chart.kinds[kindOf(row)],
					})),
				},
				pictures: [340, 700].map((width) => drawBars(bars, { ...options(width), unit, max })),
			};
		}
		case 'unit-grid': {
			const groups = rows.map(
				(row): UnitGroup => ({
					label: String(row.label),
					count: Number(row.count),
					kind: kindOf(row),
				}),
			);
			return {
				caption: spec.caption,
				table: {
					columns: [
						{ key: 'label', label: spec.each, numeric: false },
						{ key: 'count', label: spec.unit, numeric: true, decimals: 0 },
						kind,
					],
					rows: rows.map((row) => ({
						label: row.label ?? null,
						count: row.count ?? null,
						kind: words.chart.kinds[kindOf(row)],
					})),
				},
				pictures: [
					drawUnitGrid(groups, { ...options(340), columns: 16 }),
					drawUnitGrid(groups, { ...options(520), columns: 16 }),
				],
			};
		}
		default: {
			const never: never = spec;
			throw new Error(`unknown chart type: ${JSON.stringify(never)}`);
		}
	}
}

/** The best source of each claim, every work once. The claims exist: the records are checked. */
async function resolveSources(claims: string[], lang: string, words: Strings) {
	const sources = new Map<string, ResolvedSource>();
	for (const id of claims) {
		const first = (await resolveClaim(id, lang, words))?.sources[0];
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
