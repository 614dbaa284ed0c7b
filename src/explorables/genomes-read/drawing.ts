import { el, round, text } from '../../charts/svg.ts';
import { dotLines } from '../base-rate/dots.ts';
import { chance } from './model.ts';

const width = 340;
const box = { left: 34, right: 334, top: 10, bottom: 176 };
/** Where the axis of people begins and ends. */
const ends = { from: 10, to: 1_000_000 };
const powers = Math.log10(ends.to / ends.from);
const steps = 40;
/** Share below which, and above one less it, a curve looks flat. */
const flat = 0.001;
const tones = ['main', 'main', 'main', 'other'];

/** A set of genomes on the axis. */
interface Mark {
	label: string;
	people: number;
}

/** Words and numbers of the curves, printed. */
export interface CurveWords {
	alt: string;
	axis: string;
	/** Names of the curves, each on two lines. */
	names: [string, string][];
	percent(share: number): string;
	short(people: number): string;
}

const x = (people: number): number =>
	round(box.left + (Math.log10(people / ends.from) / powers) * (box.right - box.left));
const y = (share: number): number => round(box.bottom - share * (box.bottom - box.top));

const frame = (height: number, label: string, ...content: string[]): string =>
	el(
		'svg',
		{ viewBox: `0 0 ${width} ${height}`, class: 'drawing', role: 'img', 'aria-label': label },
		...content,
	);

/**
 * A curve: a point at each step where it climbs, and straight lines where it lies flat. Written step by
 * step, all curves have the same text: they are one shape, moved to the right.
 */
function curve(rarity: number): string {
	const at = Array.from({ length: steps + 1 }, (_, i) => ends.from * 10 ** ((i / steps) * powers));
	const climbs = (people: number) => Math.abs(chance(people, rarity) - 0.5) < 0.5 - flat;
	const points = at
		.filter((people, i) => i === 0 || i === steps || climbs(people))
		.map((people) => ({ left: x(people), top: y(chance(people, rarity)) }));
	const run = points.map(({ left, top }, i) => {
		const last = points[i - 1];
		return last ? `l${round(left - last.left)} ${round(top - last.top)}` : `M${left} ${top}`;
	});
	return run.join('');
}

/** Names of sets on lines of their own below the axis, each left of the line that leads to it. */
function setNames(marks: readonly Mark[], people: number): string[] {
	return marks.flatMap((mark, i) => {
		const row = box.bottom + 42 + i * 18;
		const here = mark.people === people;
		return [
			el('path', { class: 'leader', d: `M${x(mark.people)} ${box.bottom}V${row - 4}h-5` }),
			text(mark.label, {
				class: here ? 'row-label bold' : 'label',
				x: x(mark.people) - 9,
				y: row,
				'text-anchor': 'end',
			}),
		];
	});
}

/** A curve for each rarity: the chance that so many people show it, and where the reader stands. */
export function drawCurves(
	rarities: readonly number[],
	marks: readonly Mark[],
	people: number,
	words: CurveWords,
): string {
	const tick = (label: string, left: number, top: number, anchor: string) =>
		text(label, { class: 'tick label', x: left, y: top, 'text-anchor': anchor });
	const half = (rarity: number) => (rarity * Math.LN2) / 2;
	const now = x(people);
	return frame(
		box.bottom + 48 + (marks.length - 1) * 18,
		words.alt,
		...[0, 0.5, 1].flatMap((share) => [
			el('line', { class: 'grid', x1: box.left, x2: box.right, y1: y(share), y2: y(share) }),
			tick(words.percent(share), box.left - 6, y(share) + 4, 'end'),
		]),
		...setNames(marks, people),
		...[ends.from, 1000, 100_000].map((each) =>
			tick(words.short(each), x(each), box.bottom + 17, 'middle'),
		),
		tick(words.axis, box.right, box.bottom + 17, 'end'),
		el('line', { class: 'axis', 'stroke-width': 2, x1: now, x2: now, y1: box.top, y2: box.bottom }),
		...rarities.map((rarity, i) =>
			el('path', {
				class: `beads ${tones[i]}`,
				fill: 'none',
				'stroke-width': 2.5,
				d: curve(rarity),
			}),
		),
		...rarities.map((rarity, i) =>
			el('circle', { class: `bull ${tones[i]}`, cx: now, cy: y(chance(people, rarity)), r: 4.5 }),
		),
		...rarities.flatMap((rarity, i) =>
			(words.names[i] ?? []).map((name, line) =>
				text(name, { class: 'label', x: x(half(rarity)) + 9, y: y(0.5) + 2 + line * 16 }),
			),
		),
	);
}

/** A block of variants of one rarity. */
export interface Block {
	name: string;
	count: string;
	/** Variants that the known set shows already, and that the reader's people show. */
	known: number;
	seen: number;
}

const pitch = 13.4;

/** Four blocks of variants, commonest first: seen before, seen only now, and not seen. */
export function drawBlocks(blocks: readonly Block[], variants: number, alt: string): string {
	const across = Math.sqrt(variants);
	const side = across * pitch;
	const step = { x: width - side, y: side + 44 };
	const bead = (name: string, size: string, d: string) =>
		d === '' ? '' : el('path', { class: `beads ${name}`, 'stroke-width': size, d });
	return frame(
		step.y + side + 24,
		alt,
		...blocks.map(({ name, count, known, seen }, i) => {
			const [left, top] = [(i % 2) * step.x, Math.floor(i / 2) * step.y];
			const line = (from: number, to: number) => dotLines(from, to, across, true);
			return el(
				'g',
				{ transform: `translate(${left} ${top})` },
				text(name, { class: 'tick', x: 0, y: 14 }),
				text(count, { class: 'value', x: side, y: 14, 'text-anchor': 'end' }),
				el(
					'g',
					{
						transform: `translate(0 24) scale(${pitch})`,
						'stroke-linecap': 'round',
						'stroke-dasharray': '0 1',
						fill: 'none',
					},
					bead('rest', '.3', line(seen, variants)),
					bead('main', '.74', line(0, Math.min(known, seen))),
					bead('other', '.74', line(Math.min(known, seen), seen)),
				),
			);
		}),
	);
}
