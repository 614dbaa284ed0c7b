import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { ContentError } from '../../lib/errors.ts';
import {
	type ProjectionRow,
	projectionRows,
	type Scenario,
	type ScenarioLimits,
} from '../../projection/scenario.ts';
import type { DataRow } from '../../schemas/dataset.ts';
import type { Strings } from '../../schemas/strings.ts';
import type { ChartSpec, ProjectionModel, Table } from '../types.ts';

type ProjectionSpec = Extract<ChartSpec, { type: 'projection' }>;

/** Decimals worth printing: one for money, whole treatments for people. */
export const decimals = (unit: Scenario['unit']): number => (unit === 'usd' ? 1 : 0);

/**
 * The arithmetic's starting point, from a spec and its data: the first and last published rows.
 * Throws ContentError when there are not exactly two of them.
 */
export function projectionModel(
	spec: ProjectionSpec,
	rows: readonly DataRow[],
	file: string,
): ProjectionModel {
	const published = rows.filter((row) => row.kind === 'published');
	const [first, last] = published;
	if (published.length !== 2 || !first || !last) {
		throw new ContentError({
			file,
			given: published.length,
			wanted: 'two rows of kind "published": where the projection starts and where it ends',
		});
	}
	const { growth, start, price, refund, fx } = spec.inputs;
	const limits: ScenarioLimits = { growth, start, price, refund, fx };
	return {
		subtitles: { usd: spec.subtitle, patients: spec.subtitleInPatients },
		published: {
			startYear: Number(first.year),
			endYear: Number(last.year),
			start: Number(first.value),
			end: Number(last.value),
			growth: spec.growth,
			decimals: spec.decimals,
		},
		defaults: {
			unit: 'usd',
			growth: growth.default,
			start: start.default,
			scale: 'linear',
			price: price.default,
			refund: refund.default,
			fx: fx.default,
			yardsticks: false,
			view: 'chart',
		},
		limits,
		yardsticks: spec.yardsticks.map(({ id, label, value }) => ({ id, label, value })),
	};
}

/** The table of a scenario: one row a year, the reader's own path only where it differs. */
export function projectionTable(
	model: ProjectionModel,
	scenario: Scenario,
	words: Strings,
	withScenario: boolean,
): Table {
	const p = words.projection;
	const unit = scenario.unit === 'usd' ? p.usdUnit : p.patientsUnit;
	const finer = scenario.unit === 'usd' ? 2 : 1;
	const column = (key: string, label: string, places: number) => ({
		key,
		label: `${label} (${unit})`,
		numeric: true,
		decimals: places,
	});
	return {
		columns: [
			{ key: 'year', label: p.year, numeric: false },
			column('value', p.value, 1),
			column('low', p.low, finer),
			column('high', p.high, finer),
			...(withScenario ? [column('scenario', p.scenario, 1)] : []),
			{ key: 'kind', label: words.chart.kind, numeric: false },
		],
		rows: projectionRows(model.published, scenario).map((row) => ({
			...row,
			kind: words.chart.kinds[row.kind],
		})),
	};
}

/** A point in words: year, value, unit and kind, and the reader's own value where it differs. */
export function describePoint(
	row: ProjectionRow,
	scenario: Scenario,
	words: Strings,
	withScenario: boolean,
): string {
	const p = words.projection;
	const places = decimals(scenario.unit);
	const number = (value: number) => formatNumber(value, words.locale, places, places);
	const said = fill(p.point, {
		year: row.year,
		value: number(row.value),
		unit: scenario.unit === 'usd' ? p.usdUnit : p.patientsUnit,
		kind: words.chart.kinds[row.kind],
	});
	return withScenario ? `${said}; ${fill(p.pointScenario, { value: number(row.scenario) })}` : said;
}

/** Label of a year on the axis; a narrow chart has room for every other year and the last. */
export function yearLabel(rows: readonly ProjectionRow[], index: number, narrow: boolean): string {
	const last = rows.length - 1;
	const crowded = narrow && index !== last && (index % 2 === 1 || index === last - 1);
	return crowded ? '' : String(rows[index]?.year ?? '');
}
