import type { ResolvedSource } from '../evidence/resolve.ts';
import type { DataField, DataRow } from '../schemas/dataset.ts';
import type { Strings } from '../schemas/strings.ts';
import { canvasModel } from './canvas-model.ts';
import { drawBars } from './drawing/bars.ts';
import { drawColumns } from './drawing/columns.ts';
import { drawDots } from './drawing/dots.ts';
import { drawGrid } from './drawing/grid.ts';
import { drawGrouped } from './drawing/grouped.ts';
import { drawLine } from './drawing/line.ts';
import { drawRange } from './drawing/range.ts';
import type { DrawInput } from './drawing/scene.ts';
import { drawStacked } from './drawing/stacked.ts';
import { drawTimeline } from './drawing/timeline.ts';
import { type Channels, channelsOf, type DataSpec } from './model/channels.ts';
import { chartData } from './model/data.ts';
import { dataTable } from './model/table.ts';
import { stepOf } from './model/time.ts';
import { projectionModel, projectionTable } from './projection/model.ts';
import { drawProjection } from './projection/to-svg.ts';
import type {
	CanvasModel,
	ChartSpec,
	Datum,
	Picture,
	PointKind,
	ProjectionModel,
	Table,
} from './types.ts';

/** A chart's data set, as far as drawing goes. */
export interface DrawnData {
	fields: readonly DataField[];
	primaryKey: readonly string[];
	rows: readonly DataRow[];
	/** Its CSV, for error messages. */
	file: string;
	/** Works by id, for the table. */
	sources: ReadonlyMap<string, ResolvedSource>;
}

/** A chart's pictures and what stands behind them. */
export interface Drawn {
	table: Table;
	pictures: Picture[];
	/** Kind of each number. */
	kinds: PointKind[];
	unit: string;
	canvas?: CanvasModel;
	projection?: ProjectionModel;
	caption?: string;
}

const widths = [340, 700];

function drawMark(spec: DataSpec, channels: Channels, input: DrawInput): Picture {
	const step = channels.time && stepOf(channels.time);
	const log = 'scale' in spec && spec.scale === 'log';
	switch (spec.type) {
		case 'line': {
			const years = channels.time?.type === 'year';
			return drawLine({ ...input, log, join: spec.join, step, years });
		}
		case 'bar':
			return channels.standing ? drawColumns({ ...input, step }) : drawBars(input);
		case 'grouped-bar':
			return drawGrouped(input);
		case 'stacked-bar':
			return drawStacked(input);
		case 'range': {
			const ends = [channels.low?.title ?? '', channels.high?.title ?? ''] as const;
			return drawRange({ ...input, log, ends });
		}
		case 'dot':
			return drawDots({ ...input, log });
		case 'unit-grid':
			return drawGrid(input);
		case 'timeline':
			return drawTimeline(input);
		default: {
			const never: never = spec;
			throw new Error(`unknown chart type: ${JSON.stringify(never)}`);
		}
	}
}

/** Names of the series in the order of their first row. */
export const seriesOf = (data: readonly Datum[]): string[] => [
	...new Set(data.map(({ series }) => series)),
];

/**
 * Draw a chart of any type, and make its table and its canvas model from the same rows. Throws
 * ContentError where the spec or the rows cannot be drawn truthfully.
 */
export function drawSpec(
	id: string,
	spec: ChartSpec,
	given: DrawnData,
	words: Strings,
	specFile = `content/charts/${id}.yaml`,
): Drawn {
	const { title, summary } = spec;
	const base = (width: number) => ({ id: `${id}-${width}`, width, title, summary, words });
	if (spec.type === 'projection') {
		const projection = projectionModel(spec, given.rows, given.file);
		const table = projectionTable(projection, projection.defaults, words, false);
		return {
			projection,
			table,
			kinds: table.rows.map((row) =>
				row.kind === words.chart.kinds.published ? 'published' : 'computed',
			),
			unit: words.projection.usdUnit,
			pictures: [340, 700, 1104].map((width) => drawProjection(projection, base(width))),
		};
	}
	const files = { spec: specFile, data: given.file };
	const channels = channelsOf(spec, given.fields, files);
	const { rows, primaryKey } = given;
	const data = chartData({ spec, channels, rows, primaryKey, files, words });
	const series = seriesOf(data);
	const sizes = spec.type === 'unit-grid' ? [340, 520] : widths;
	const pictures = sizes.map((width) => drawMark(spec, channels, { ...base(width), data, series }));
	return {
		table: dataTable(spec, channels, given.fields, rows, given.sources, words),
		pictures,
		kinds: data.map(({ kind }) => kind),
		unit: channels.unit,
		canvas: canvasModel(id, spec, channels, data, series, pictures),
		...(spec.type === 'unit-grid' ? { caption: spec.caption } : {}),
	};
}
