import { el, text } from '../charts/svg.ts';
import { glyphs } from './glyphs.ts';
import { placeLabels } from './labels.ts';
import type { PlatePlace } from './plate.ts';
import { outline, project } from './projection.ts';

const scale = 0.62;
const [width, height] = [outline.width * scale, outline.height * scale];
const size = 14;

/** A small map with the names of a few places; decoration beside words that say the same. */
export function drawTeaser(places: readonly PlatePlace[]): string {
	const signs = places.map((place) => {
		const { x, y } = project(place);
		return { ...place, x: x * scale, y: y * scale };
	});
	const names = placeLabels(signs, {
		size,
		room: { left: -30, top: 0, right: width, bottom: height },
	});
	return el(
		'svg',
		{ viewBox: `-30 -4 ${width + 30} ${height + 8}`, class: 'drawing', 'aria-hidden': 'true' },
		el('path', { class: 'land', d: outline.small, transform: `scale(${scale})` }),
		...signs.map(({ id, label, kind, x, y }) => {
			const name = names.get(id);
			return (
				el('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, glyphs[kind]) +
				(name ? text(label, { x: name.x, y: name.y, 'text-anchor': name.anchor }) : '')
			);
		}),
	);
}
