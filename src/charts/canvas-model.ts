import { joins } from './drawing/line.ts';
import { rangeEnds } from './drawing/range.ts';
import { stackEnds } from './drawing/stacked.ts';
import type { Channels, DataSpec } from './model/channels.ts';
import { stepOf } from './model/time.ts';
import type { CanvasModel, Datum, Picture } from './types.ts';

const marks: Record<DataSpec['type'], CanvasModel['mark']> = {
	line: 'line',
	bar: 'bar',
	'grouped-bar': 'bar',
	'stacked-bar': 'stack',
	range: 'range',
	dot: 'dot',
	'unit-grid': 'grid',
	timeline: 'event',
};

type Value = CanvasModel['points'][number]['v'];

/** The number of each datum as its mark draws it; the parts of a stack by where they begin and end. */
function values(spec: DataSpec, data: readonly Datum[], series: readonly string[]): Value[] {
	if (spec.type === 'stacked-bar') return stackEnds(data, series);
	if (spec.type === 'timeline') return data.map(({ time }) => time ?? 0);
	return data.map((datum) => datum.value ?? rangeEnds(datum));
}

/** What a canvas draws of a chart: its numbers, and their places in each of its pictures. */
export function canvasModel(
	id: string,
	spec: DataSpec,
	channels: Channels,
	data: readonly Datum[],
	series: readonly string[],
	pictures: readonly Picture[],
): CanvasModel {
	const step = channels.time && stepOf(channels.time);
	const joined = spec.type === 'line' ? joins(data, { join: spec.join, step }) : [];
	const numbers = values(spec, data, series);
	return {
		id,
		mark: marks[spec.type],
		step: spec.type === 'line' && spec.join === 'step',
		log: 'scale' in spec && spec.scale === 'log',
		series: [...series],
		points: data.map((datum, i) => ({
			s: Math.max(0, series.indexOf(datum.series)),
			v: numbers[i] ?? 0,
			kind: datum.kind,
			join: joined[i] ?? 'none',
			bold: datum.emphasis,
		})),
		layouts: pictures.flatMap(({ layout }) => layout ?? []),
	};
}
