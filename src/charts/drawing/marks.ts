import { el, round } from '../svg.ts';
import type { Datum, PointKind } from '../types.ts';
import { growth, tones } from './tones.ts';

/** Whether a number was measured or printed, and not worked out, guessed or planned. */
export const isMeasured = (kind: PointKind): boolean => kind === 'observed' || kind === 'published';

/** Class names of a mark: its kind, its series' tone, and whether the headline is about it. */
export function markClass(shape: string, datum: Pick<Datum, 'kind' | 'emphasis'>, series: number) {
	const bold = datum.emphasis ? ' emphasis' : '';
	return `${shape} ${datum.kind} s${series % tones.length}${bold}`;
}

/** Outlines of the shapes that follow the circle, in a circle of radius r: square, triangle, diamond. */
function outline(shape: number, x: number, y: number, r: number): string {
	const corners = [0, 4, 3, 4][shape] ?? 0;
	// The square stands on its side, the others on or under a corner.
	const turn = shape === 1 ? 0.5 : 0;
	const at = (corner: number) => {
		const angle = ((corner + turn) / corners) * 2 * Math.PI - Math.PI / 2;
		return `${round(x + r * Math.cos(angle))},${round(y + r * Math.sin(angle))}`;
	};
	return `M${Array.from({ length: corners }, (_, corner) => at(corner)).join('L')}Z`;
}

/** A mark of a series: a circle, a square, a triangle or a diamond. */
export function marker(
	datum: Pick<Datum, 'kind' | 'emphasis'>,
	series: number,
	x: number,
	y: number,
	r: number,
): string {
	const name = markClass('mark', datum, series);
	const shape = series % tones.length;
	const drawn =
		shape === 0
			? el('circle', { class: name, cx: x, cy: y, r })
			: el('path', { class: name, d: outline(shape, x, y, r * growth(shape)) });
	// A plan is a target: an open mark with its middle marked.
	if (datum.kind !== 'plan') return drawn;
	return drawn + el('circle', { class: name.replace('mark', 'bull'), cx: x, cy: y, r: r * 0.36 });
}

/** Ring around a mark that the pointer or the focus is on. */
export const halo = (x: number, y: number, r: number): string =>
	el('circle', { class: 'halo', cx: x, cy: y, r: r + 4.5 });

/** Name of the pattern that hatches what is computed, in a tone. */
const hatchId = (id: string, tone: string) => `${id}-hatch-${tone}`;

const toneOf = (datum: Pick<Datum, 'emphasis'>, series: number) =>
	datum.emphasis ? 'seal' : `s${series % tones.length}`;

/** Patterns for the computed bars of a drawing; empty where it has none. */
export function hatches(id: string, bars: readonly { datum: Datum; series: number }[]): string {
	const computed = bars.filter(({ datum }) => datum.kind === 'computed');
	const used = new Set(computed.map(({ datum, series }) => toneOf(datum, series)));
	const patterns = [...used].map((tone) =>
		el(
			'pattern',
			{
				id: hatchId(id, tone),
				width: 6,
				height: 6,
				patternUnits: 'userSpaceOnUse',
				patternTransform: 'rotate(45)',
			},
			el('rect', { class: `hatch-ground ${tone}`, width: 6, height: 6 }),
			el('line', { class: `hatch-line ${tone}`, x1: 0, y1: 0, x2: 0, y2: 6 }),
		),
	);
	return patterns.length > 0 ? el('defs', {}, ...patterns) : '';
}

/** A bar; what is computed is hatched. */
export function barRect(
	id: string,
	datum: Datum,
	series: number,
	box: { x: number; y: number; width: number; height: number },
): string {
	const fill =
		datum.kind === 'computed' ? `url(#${hatchId(id, toneOf(datum, series))})` : undefined;
	return el('rect', { class: markClass('bar', datum, series), fill, ...box });
}
