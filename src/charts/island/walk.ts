import type { CanvasModel } from '../types.ts';

/** Where a key leads from a point; null leaves, undefined means that the key is not ours. */
export type Next = (key: string, at: number | null) => number | null | undefined;

/**
 * How keys walk the points of a chart: left and right within a series, up and down to the point of
 * the neighboring series that stands nearest; with one series up and down step as well. Home and
 * End jump to the ends of the series, Escape leaves.
 */
export function walker({ points, layouts }: Pick<CanvasModel, 'points' | 'layouts'>): Next {
	const places = layouts[0]?.at ?? [];
	const series = [...new Set(points.map(({ s }) => s))].sort((a, b) => a - b);
	const members = (s: number) => points.flatMap((point, i) => (point.s === s ? [i] : []));
	const step = (at: number, by: number) => {
		const own = members(points[at]?.s ?? 0);
		const place = own.indexOf(at) + by;
		return own[Math.min(own.length - 1, Math.max(0, place))];
	};
	const across = (at: number, by: number) => {
		if (series.length < 2) return step(at, by);
		const s = series[series.indexOf(points[at]?.s ?? 0) + by];
		if (s === undefined) return at;
		const far = (i: number) => Math.abs((places[i] ?? 0) - (places[at] ?? 0));
		return members(s).reduce((best, i) => (far(i) < far(best) ? i : best));
	};
	return (key, at) => {
		const first = members(series[0] ?? 0);
		const own = at === null ? first : members(points[at]?.s ?? 0);
		switch (key) {
			case 'ArrowRight':
				return at === null ? first[0] : step(at, 1);
			case 'ArrowLeft':
				return at === null ? first.at(-1) : step(at, -1);
			case 'ArrowDown':
				return at === null ? first[0] : across(at, 1);
			case 'ArrowUp':
				return at === null ? first.at(-1) : across(at, -1);
			case 'Home':
				return own[0];
			case 'End':
				return own.at(-1);
			case 'Escape':
				return null;
			default:
				return undefined;
		}
	};
}
