import { el, text, wrap } from '../../charts/svg.ts';
import { type Comparison, radiusOf } from './model.ts';

/** Sizes of the drawing, in its own units: about a pixel each on a telephone. */
const width = 344;
/** The molecule that is compared, its features around it. */
const disc = { x: 172, y: 82, r: 76, rows: [-58, -20, 20, 58] };
/** The smaller molecules below it, on the same scale. */
const small = { y: 182, x: [62, 202] };
/** Where a difference can show. */
const track = { y: 266, left: 9, right: 275 };
const bottom = 336;

type State = Comparison['states'][number];

const circle = (cx: number, cy: number, r: number, fill: string, stroke: string): string =>
	el('circle', { cx, cy, r, fill, stroke, 'stroke-width': 2 });

const ring = (x: number, y: number) => circle(x, y, 6, 'var(--surface)', 'var(--celadon-mid)');
const lit = (x: number, y: number, tone: string) => circle(x, y, 7, `var(${tone})`, `var(${tone})`);

/** Molecules on one scale, areas true to their masses. */
function molecules({ scale }: Comparison, number: (value: number) => string): string {
	const largest = scale.at(-1);
	const mass = largest?.daltons.value ?? 1;
	const middle = { x: disc.x, 'text-anchor': 'middle' };
	return (
		el('circle', {
			cx: disc.x,
			cy: disc.y,
			r: disc.r,
			fill: 'var(--celadon-wash)',
			stroke: 'var(--celadon-mid)',
		}) +
		text(largest?.name ?? '', { ...middle, y: disc.y - 2, class: 'row-label bold' }) +
		text(number(mass), { ...middle, y: disc.y + 16, class: 'tick' }) +
		scale
			.slice(0, -1)
			.map(({ name, daltons: { value } }, i) => {
				const r = radiusOf(value, mass, disc.r);
				const x = small.x[i] ?? 0;
				return (
					el('circle', { cx: x, cy: small.y, r, fill: 'var(--celadon-mid)' }) +
					text(`${name} ${number(value)}`, { x: x + r + 7, y: small.y + 4.5, class: 'tick' })
				);
			})
			.join('')
	);
}

/** What is compared: a bead each on the molecule, filled where it had changed. */
function features({ panelOf }: Comparison, { changed, all }: State): string {
	const each = Math.ceil(panelOf.length / 2);
	return panelOf
		.map((name, i) => {
			const side = i < each ? -1 : 1;
			const down = disc.rows[i % each] ?? 0;
			const x = disc.x + side * Math.sqrt(disc.r ** 2 - down ** 2);
			const y = disc.y + down;
			const hit = changed.includes(name);
			const lines = wrap(name, 13, 84);
			const at = { x: x + side * 13, 'text-anchor': side < 0 ? 'end' : undefined };
			return (
				(hit ? lit(x, y, '--seal') : all ? lit(x, y, '--celadon-mid') : ring(x, y)) +
				lines
					.map((line, row) =>
						text(line, {
							...at,
							y: y + 4.5 + (row - (lines.length - 1) / 2) * 15,
							class: hit ? 'label emphasis' : undefined,
						}),
					)
					.join('')
			);
		})
		.join('');
}

/** Where a difference showed, from the laboratory to the patients: every case, and this one's story. */
function stations({ stations: names, states }: Comparison, state: State): string {
	const { y, left } = track;
	const step = (track.right - left) / (names.length - 1);
	return (
		el('path', { d: `M${left} ${y}H${track.right}`, stroke: 'var(--edge)', 'stroke-width': 3 }) +
		names
			.map((name, i) => {
				const x = left + i * step;
				const here = state.at[i];
				const drug = states.find(({ at }) => at[i]?.showed)?.name;
				const write = (line: string, below: number, looks?: string) =>
					text(line, { x: x - 8, y: y + below, class: looks });
				return (
					(here ? lit(x, y, here.showed ? '--seal' : '--celadon-mid') : ring(x, y)) +
					(drug ? write(drug, -14, here?.showed ? 'label emphasis' : 'label') : '') +
					write(name, 23, here ? 'label' : undefined) +
					wrap(here?.note ?? '', 13, 80)
						.map((line, row) => write(line, 40 + row * 15, 'tick'))
						.join('')
				);
			})
			.join('')
	);
}

/** The molecule on its scale, what is compared of it, and where a difference showed. */
export function drawComparison(
	model: Comparison,
	state: State,
	words: { alt: string; number: (value: number) => string },
): string {
	return el(
		'svg',
		{ viewBox: `0 0 ${width} ${bottom}`, class: 'drawing', role: 'img', 'aria-label': words.alt },
		molecules(model, words.number),
		features(model, state),
		text(state.features, { x: disc.x, y: small.y + 38, 'text-anchor': 'middle', class: 'label' }),
		stations(model, state),
	);
}
