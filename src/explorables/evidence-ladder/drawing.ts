import { el, text, wrap } from '../../charts/svg.ts';
import { type Ladder, type Product, patientsOf, rungOf, type When } from './model.ts';

/** Sizes of the drawing, in its own units: about a pixel each on a telephone. */
const box = { width: 360, left: 100, right: 357, top: 44, step: 82, foot: 76 };

/** Radius of the dot for one patient: areas are true to the number. */
const unit = 1.45;
/** Where there is no number, a small ring stands for the product. */
const unknown = 5;

/** Radius of the dot for so many patients. */
export const radiusOf = (patients: number): number =>
	patients > 0 ? unit * Math.sqrt(patients) : unknown;

/** What a drawing says besides the names. */
interface Words {
	alt: string;
	/** Upon the top rung. */
	top: string;
	number: (value: number) => string;
}

const heightOf = (rung: number, rungs: number) => box.top + (rungs - 1 - rung) * box.step;

function rungs({ rungs: names }: Ladder, empty: boolean, top: string): string {
	const last = names.length - 1;
	return names
		.map((name, rung) => {
			const y = heightOf(rung, names.length);
			const lines = wrap(name, 13, box.left - 5);
			const bare = rung === last && empty;
			return (
				el('path', {
					d: `M${box.left} ${y}H${box.right}`,
					stroke: bare ? 'var(--seal)' : 'var(--edge)',
					'stroke-width': bare ? 2.5 : 4,
					'stroke-dasharray': bare ? '5 5' : undefined,
				}) +
				lines
					.map((line, i) =>
						text(line, { x: 0, y: y + 4 + (i - (lines.length - 1) / 2) * 16, class: 'tick' }),
					)
					.join('') +
				(bare
					? text(top, {
							x: (box.left + box.right) / 2,
							y: y - 12,
							class: 'label emphasis value',
							'text-anchor': 'middle',
						})
					: '')
			);
		})
		.join('');
}

function product(ladder: Ladder, each: Product, when: When, { number }: Words): string {
	const { length } = ladder.rungs;
	const x = box.left + each.at * (box.right - box.left);
	const rung = rungOf(each, when);
	const ground = heightOf(0, length) + box.foot;
	const line = rung === undefined ? ground : heightOf(rung, length);
	const patients = patientsOf(each, when);
	const r = radiusOf(patients);
	const stood = heightOf(each.rung, length);
	const before = radiusOf(each.patients?.value ?? 0);
	// The dot falls the height of its box, so the box begins that much above where it lands.
	const path = el('path', { d: `M${x} ${stood - 2}V${ground - 2}`, stroke: 'none' });
	const dot = el('circle', {
		cx: x,
		cy: line - 2 - r,
		r: rung === undefined || patients === 0 ? r - 1 : r,
		fill: rung === undefined || patients === 0 ? 'var(--surface)' : 'var(--celadon-mid)',
		stroke: rung === undefined ? 'var(--muted)' : 'var(--celadon-mid)',
		'stroke-width': 2,
	});
	const label = (content: string, below: number, name: string) =>
		text(content, { x, y: line + below, class: name, 'text-anchor': 'middle' });
	const marks =
		rung === undefined
			? el('circle', { cx: x, cy: stood - 2 - before, r: before, class: 'gap', fill: 'none' }) +
				el('path', { d: `M${x} ${stood + 2}V${ground - 2 * r - 6}`, class: 'stem' }) +
				el('g', { class: 'fell' }, path, dot)
			: dot;
	const below =
		rung === undefined
			? wrap(each.fell?.reason ?? '', 13, 56)
			: patients > 0
				? [number(patients)]
				: [];
	return (
		marks +
		label(each.name, 18, 'label') +
		below.map((part, i) => label(part, 34 + i * 15, 'tick')).join('')
	);
}

/** The ladder with its products, as they stand then. */
export function drawLadder(ladder: Ladder, when: When, words: Words): string {
	const { length } = ladder.rungs;
	const foot = heightOf(0, length) + box.foot;
	const empty = ladder.products.every((each) => rungOf(each, when) !== length - 1);
	const rails = [box.left, box.right].map((x) => `M${x} ${box.top - 34}V${foot}`).join('');
	const fallen = ladder.products.some((each) => rungOf(each, when) === undefined);
	return el(
		'svg',
		{
			viewBox: `0 0 ${box.width} ${foot + 54}`,
			class: 'drawing',
			role: 'img',
			'aria-label': words.alt,
		},
		el('path', { d: rails, stroke: 'var(--edge)', 'stroke-width': 4, 'stroke-linecap': 'round' }),
		el('path', { d: `M0 ${foot}H${box.width}`, class: 'axis' }),
		fallen ? text(ladder.ground, { x: 0, y: foot - 8, class: 'tick' }) : '',
		rungs(ladder, empty, words.top),
		...ladder.products.map((each) => product(ladder, each, when, words)),
	);
}
