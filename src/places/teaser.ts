import { el, text } from '../charts/svg.ts';
import { glyphs } from './glyphs.ts';
import { placeLabels } from './labels.ts';
import type { PlatePlace } from './plate.ts';
import { outline, project } from './projection.ts';

const scale = 0.62;
const [width, height] = [outline.width * scale, outline.height * scale];
const size = 14.5;
/** Where names may begin: a long one would run over the western coast and out to sea. */
const west = 12;
const dot = 3.5;

/**
 * A small map of all places, some of them with sign and name; decoration beside words that say the
 * same.
 */
export function drawTeaser(places: readonly PlatePlace[], named: readonly string[]): string {
	const all = places.map((place) => {
		const { x, y } = project(place);
		return { ...place, x: x * scale, y: y * scale };
	});
	const signs = all.filter(({ id }) => named.includes(id));
	const others = all.filter(({ id }) => !named.includes(id));
	const names = placeLabels(signs, {
		size,
		room: { left: west, top: 0, right: width, bottom: height },
		taken: others.map(({ x, y }) => ({
			left: x - dot,
			top: y - dot,
			right: x + dot,
			bottom: y + dot,
		})),
	});
	return el(
		'svg',
		{ viewBox: `-4 -4 ${width + 8} ${height + 8}`, class: 'drawing', 'aria-hidden': 'true' },
		el('path', { class: 'land', d: outline.small, transform: `scale(${scale})` }),
		...others.map(({ x, y }) => el('circle', { class: 'dot', cx: x, cy: y, r: dot })),
		...signs.map(({ id, label, kind, x, y }) => {
			const name = names.get(id);
			return (
				el('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, glyphs[kind]) +
				(name
					? text(label, { class: 'label', x: name.x, y: name.y, 'text-anchor': name.anchor })
					: '')
			);
		}),
	);
}
