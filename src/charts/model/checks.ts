import type { ContentProblem } from '../../lib/errors.ts';
import { pointKind } from '../../schemas/chart.ts';
import type { Datum } from '../types.ts';
import type { Channels, DataSpec, Files } from './channels.ts';
import { stepOf } from './time.ts';

/** A check of one row: what would be right, or undefined where all is well. */
type Check = (datum: Datum) => { field: string; given: unknown; wanted: string } | undefined;

const first = (channels: Channels) => (channels.value ?? channels.low)?.name ?? '';

function kindCheck({ kind }: Datum) {
	if (pointKind.safeParse(kind).success) return undefined;
	return { field: 'kind', given: kind, wanted: `one of ${pointKind.options.join(', ')}` };
}

function drawableCheck(spec: DataSpec, channels: Channels): Check {
	const field = first(channels);
	const any = { field, given: null };
	return (datum) => {
		const { value, low, high } = datum;
		if (spec.type === 'timeline') return undefined;
		if (spec.type === 'range') {
			if (low === null && high === null) return { ...any, wanted: 'a number at one end at least' };
			return undefined;
		}
		if (value === null && (low === null || high === null)) {
			const range = channels.low ? ', or both ends of a range' : '';
			return { ...any, wanted: `a number${range}; leave out a row that has none` };
		}
		if (low !== null && high !== null && low > high) {
			return {
				field: channels.low?.name ?? '',
				given: low,
				wanted: `at most its high end, ${high}`,
			};
		}
		return undefined;
	};
}

function signCheck(spec: DataSpec, channels: Channels): Check {
	const log = 'scale' in spec && spec.scale === 'log';
	const parts = spec.type === 'stacked-bar' || spec.type === 'unit-grid';
	return (datum) => {
		const least = (['value', 'low', 'high'] as const)
			.flatMap((channel) => {
				const given = datum[channel];
				return given === null ? [] : [{ field: channels[channel]?.name ?? '', given }];
			})
			.sort((a, b) => a.given - b.given)[0];
		if (log && least && least.given <= 0) {
			return { ...least, wanted: 'a number above zero, for a log axis' };
		}
		if (parts && least && least.given < 0) {
			return { ...least, wanted: 'no negative number: parts add up' };
		}
		if (spec.type === 'unit-grid' && !Number.isInteger(datum.value)) {
			return { field: first(channels), given: datum.value, wanted: 'a whole number of marks' };
		}
		return undefined;
	};
}

/** Rows whose place is taken, or which stand before an earlier row though the chart follows time. */
function orderCheck(spec: DataSpec, channels: Channels): Check {
	const seen = new Set<string>();
	const last = new Map<string, number>();
	const timed = channels.time !== undefined;
	const field = (timed ? channels.time : channels.label)?.name ?? '';
	return ({ series, label, time, date }) => {
		const place = `${series}\n${label}\n${date}`;
		if (seen.has(place)) {
			return { field, given: date || label, wanted: 'a place that no other row of its series has' };
		}
		seen.add(place);
		if (!timed || time === null) return undefined;
		// The events of a timeline stand under one another, whatever their series.
		const line = spec.type === 'timeline' ? '' : series;
		const before = last.get(line) ?? Number.NEGATIVE_INFINITY;
		last.set(line, Math.max(before, time));
		if (time >= before) return undefined;
		return { field, given: date, wanted: 'times in ascending order' };
	};
}

/** What is wrong with the rows of a chart, with the line of each; and with joining them. */
export function rowProblems(
	spec: DataSpec,
	channels: Channels,
	data: readonly Datum[],
	files: Files,
): ContentProblem[] {
	const checks: Check[] = [
		kindCheck,
		drawableCheck(spec, channels),
		signCheck(spec, channels),
		orderCheck(spec, channels),
	];
	const problems = data.flatMap((datum, index) =>
		checks.flatMap((check): ContentProblem[] => {
			const problem = check(datum);
			// The first row stands below the header line.
			return problem ? [{ file: files.data, line: index + 2, ...problem }] : [];
		}),
	);
	if (data.length === 0) problems.push({ file: files.data, wanted: 'at least one row' });
	if (spec.type === 'line' && spec.join === 'consecutive' && channels.time) {
		if (stepOf(channels.time) === undefined) {
			problems.push({
				file: files.spec,
				field: 'join',
				given: 'consecutive',
				wanted: 'step, guide or none: a column of dates does not say which ones are missing',
			});
		}
	}
	return problems;
}
