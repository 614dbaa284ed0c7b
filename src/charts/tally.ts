import { fill } from '../i18n/fill.ts';
import type { Strings } from '../schemas/strings.ts';
import type { PointKind, ResolvedChart } from './types.ts';

/** How many numbers are of each kind. */
export type Kinds = ResolvedChart['kinds'];

/** Kinds in the order they are told: from what was counted to what was worked out. */
export const kindOrder: readonly PointKind[] = [
	'observed',
	'published',
	'estimate',
	'plan',
	'computed',
];

/** Kinds that occur, in their order, each with its number. */
export function kindCounts(kinds: Kinds): { kind: PointKind; count: number }[] {
	return kindOrder.flatMap((kind) => {
		const count = kinds[kind] ?? 0;
		return count > 0 ? [{ kind, count }] : [];
	});
}

/** The counts of several charts, added up. */
export function addKinds(all: readonly Kinds[]): Kinds {
	const sum: Kinds = {};
	for (const kinds of all) {
		for (const { kind, count } of kindCounts(kinds)) sum[kind] = (sum[kind] ?? 0) + count;
	}
	return sum;
}

/** Number of points of a chart. */
export function pointCount(kinds: Kinds): number {
	return kindCounts(kinds).reduce((sum, { count }) => sum + count, 0);
}

/** What a chart's points are, in words: `8 numbers: 2 published, 6 computed`. */
export function tallyWords({ type, kinds }: Pick<ResolvedChart, 'type' | 'kinds'>, words: Strings) {
	const counts = kindCounts(kinds);
	const n = pointCount(kinds);
	const { charts, chart } = words;
	const events = type === 'timeline';
	const [only] = counts;
	if (counts.length === 1 && only) {
		return fill(events ? charts.eventsAll : charts.numbersAll, {
			n,
			kind: chart.kindsCounted[only.kind],
		});
	}
	const list = counts.map(({ kind, count }) => `${count} ${chart.kindsCounted[kind]}`).join(', ');
	return fill(events ? charts.events : charts.numbers, { n, kinds: list });
}
