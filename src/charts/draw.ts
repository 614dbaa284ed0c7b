import type { DataRow } from '../schemas/dataset.ts';
import type { Strings } from '../schemas/strings.ts';
import { type Bar, barValue, drawBars } from './bar/to-svg.ts';
import { projectionModel, projectionTable } from './projection/model.ts';
import { drawProjection } from './projection/to-svg.ts';
import type { ChartSpec, Picture, PointKind, ProjectionModel, Table } from './types.ts';
import { drawUnitGrid, type UnitGroup } from './unit-grid/to-svg.ts';

/** A chart's pictures and the table behind them. */
interface Drawn {
	table: Table;
	pictures: Picture[];
	projection?: ProjectionModel;
	caption?: string;
}

const kindOf = (row: DataRow) => row.kind as PointKind;

/** Draw a chart of any type, and make its table from the same rows. */
export function drawSpec(
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
