import { drawing, el, escapeXml, text, wrap } from '../charts/svg.ts';
import { glyphs, type PlaceKind } from './glyphs.ts';
import { type Box, type Label, placeLabels, type Sign, signBox } from './labels.ts';
import { capitalFrame, on, type Panel, type PlateLayout } from './layouts.ts';
import { kilometers, outline, type Position, project } from './projection.ts';

/** A place as the plate draws it. */
export interface PlatePlace extends Position {
	id: string;
	label: string;
	/** What its sign says to who cannot see it. */
	title: string;
	kind: PlaceKind;
	/** Whether it is drawn in the inset of the capital area. */
	inset: boolean;
}

/** The words and places of a plate. */
export interface PlateContent {
	title: string;
	summary: string;
	north: string;
	scale: string;
	island: string;
	/** Name of the capital area, and where its part of the list is. */
	capital: { name: string; url: string };
	places: readonly PlatePlace[];
}

/** The outline in a panel; what lies outside the panel is cut off. */
function land(part: Panel, ...ids: string[]): string {
	const { left: x, top: y, from, scale } = part;
	const [width, height] = [part.right - x, part.bottom - y];
	return el(
		'svg',
		{ x, y, width, height, viewBox: `${from.x} ${from.y} ${width / scale} ${height / scale}` },
		...ids.map((id) => el('use', { href: `#${id}` })),
	);
}

const rect = (box: Box, attributes: Record<string, string | number>) =>
	el('rect', {
		x: box.left,
		y: box.top,
		width: box.right - box.left,
		height: box.bottom - box.top,
		...attributes,
	});

/** The part of a link that answers a finger: sign and name, and not less than 24 pixels. */
function hit(sign: Sign, { box }: Label): string {
	const own = signBox(sign);
	const lift =
		Math.max(0, 24 - (Math.max(own.bottom, box.bottom) - Math.min(own.top, box.top))) / 2;
	return rect(
		{
			left: Math.min(own.left, box.left) - 2,
			right: Math.max(own.right, box.right) + 2,
			top: Math.min(own.top, box.top) - lift,
			bottom: Math.max(own.bottom, box.bottom) + lift,
		},
		{ class: 'hit' },
	);
}

function marker(place: PlatePlace, sign: Sign, label: Label): string {
	const { x, y } = sign;
	return el(
		'a',
		{ href: `#${place.id}`, class: `to to-${place.id}` },
		el('title', {}, escapeXml(place.title)),
		hit(sign, label),
		el('circle', { class: 'to-ring', cx: x, cy: y, r: 10.5 }),
		el('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, glyphs[place.kind]),
		text(place.label, { class: 'label', x: label.x, y: label.y, 'text-anchor': label.anchor }),
	);
}

/** Signs of the places of a panel, from north to south. */
export function signsOf(places: readonly PlatePlace[], part: Panel, inset: boolean) {
	return places
		.filter((place) => place.inset === inset)
		.sort((a, b) => b.lat - a.lat)
		.map((place) => ({ place, sign: { ...place, ...on(part, project(place)) } }));
}

/** The names of a plate's signs: those of the country, then those of the inset. */
export function labelsOf(layout: PlateLayout, places: readonly PlatePlace[]) {
	const { size, country, inset, bar, island, width } = layout;
	const bars = { left: bar.x, top: bar.y - 20, right: bar.x + 120, bottom: bar.y + 6 };
	const taken = [capitalFrame(layout), inset, bars, ...(island ? [island] : [])];
	const room = { left: 2, top: 2, right: width - 2, bottom: country.bottom };
	const names = (isInset: boolean, part: Panel, options: { room: Box; taken?: Box[] }) =>
		placeLabels(
			signsOf(places, part, isInset).map(({ sign }) => sign),
			{ size, ...options },
		);
	return {
		country: names(false, country, { room, taken }),
		inset: names(true, inset, { room: { ...inset, right: inset.right - 4 } }),
	};
}

function markers(
	places: readonly PlatePlace[],
	part: Panel,
	inset: boolean,
	names: Map<string, Label>,
): string[] {
	return signsOf(places, part, inset).map(({ place, sign }) => {
		const label = names.get(place.id);
		return label ? marker(place, sign, label) : '';
	});
}

function capitalLink(layout: PlateLayout, { name, url }: PlateContent['capital']): string {
	const frame = capitalFrame(layout);
	const { size } = layout;
	const lines = wrap(name, size, frame.right - frame.left - 8);
	const x = (frame.left + frame.right) / 2;
	const y = (frame.top + frame.bottom) / 2 - (lines.length * (size + 2)) / 2 + size;
	return el(
		'a',
		{ href: url, class: 'to' },
		rect(frame, { class: 'frame' }),
		...lines.map((line, i) =>
			text(line, { class: 'label', x, y: y + i * (size + 2), 'text-anchor': 'middle' }),
		),
	);
}

function scaleBar({ bar: { x, y }, country }: PlateLayout, words: string): string {
	const length = (100 / kilometers(1, 36)) * country.scale;
	return (
		el('path', { class: 'bar-scale', d: `M${x} ${y - 4}v4h${length.toFixed(1)}v-4` }) +
		text(words, { x: x + length / 2, y: y - 8, class: 'aside', 'text-anchor': 'middle' })
	);
}

/** The plate of one size. */
export function drawPlate(layout: PlateLayout, content: PlateContent): string {
	const { name, width, height, country, inset, island } = layout;
	const names = labelsOf(layout, content.places);
	const north = on(country, { x: 214, y: 12 });
	const aside = { class: 'aside', 'text-anchor': 'middle' };
	return drawing(
		{ id: `plate-${name}`, width, height, title: content.title, summary: content.summary },
		land(country, 'land', 'borders', 'north'),
		text(content.north, { ...north, ...aside }),
		...(island
			? [
					land(island, 'land'),
					rect(island, { class: 'frame' }),
					text(content.island, {
						x: width - 2,
						y: island.top - 6,
						class: 'aside',
						'text-anchor': 'end',
					}),
				]
			: []),
		scaleBar(layout, content.scale),
		capitalLink(layout, content.capital),
		...markers(content.places, country, false, names.country),
		land(inset, 'capital-land', 'capital-borders'),
		rect(inset, { class: 'frame' }),
		text(content.capital.name, {
			x: inset.left,
			y: inset.top - 8,
			class: 'inset-name',
		}),
		...markers(content.places, inset, true, names.inset),
	);
}

/** The paths that both sizes of the plate draw. */
export function plateDefs(): string {
	const path = (id: string, d: string) => el('path', { id, class: id.replace('capital-', ''), d });
	return el(
		'svg',
		{ width: 0, height: 0, class: 'plate-defs', 'aria-hidden': 'true' },
		el(
			'defs',
			{},
			path('land', outline.land),
			path('borders', outline.borders),
			path('north', outline.north),
			path('capital-land', outline.capital.land),
			path('capital-borders', outline.capital.borders),
		),
	);
}
