import { el, round, text } from '../../charts/svg.ts';
import { type Level, levelIn } from './model.ts';

/** What a measure is drawn with. */
export interface Frame {
	years: readonly [number, number];
	levels: readonly [number, number];
	ticks: readonly number[];
	records: readonly Series[];
}

/** A record from its first year on. */
export interface Series {
	name: Level & { text: string };
	first: number;
	values: readonly (number | null)[];
}

/** A goal, with what is printed beside it. */
export interface Aim {
	from: Level;
	due: Level;
	counted?: Level | undefined;
	side: keyof typeof sides;
	pace: string;
	/** How much wider it counts than the record. */
	wider: string;
}

/** Where a reader’s growth leads from, how fast, and when it gets there. */
export interface Walk {
	here: Level;
	growth: number;
	year: number;
}

const size = { width: 340, height: 316 };
const box = { left: 30, right: 332, top: 12, bottom: 290 };
/** How far from the end of its line the pace of a goal stands. */
const sides = { left: [-10, -3], lower: [-10, 12], below: [-2, 22] } as const;
/** Counts that differ by less look the same. */
const narrow = 1.1;

function placesOf({ years, levels }: Frame) {
	const part = (value: number) => Math.log(value / levels[0]) / Math.log(levels[1] / levels[0]);
	const x = (year: number) =>
		round(box.left + ((year - years[0]) / (years[1] - years[0])) * (box.right - box.left));
	const y = (value: number) => round(box.bottom - part(value) * (box.bottom - box.top));
	return { x, y, at: (level: Level) => `${x(level.year)} ${y(level.value)}` };
}

type Places = ReturnType<typeof placesOf>;

function axes({ ticks, years }: Frame, { x, y }: Places): string[] {
	const step = years[1] - years[0] > 25 ? 10 : 5;
	const first = Math.ceil(years[0] / step) * step;
	const marks = Array.from(
		{ length: Math.floor((years[1] - first) / step) + 1 },
		(_, i) => first + i * step,
	);
	return [
		...ticks.flatMap((value) => [
			el('line', { class: 'grid', x1: box.left, x2: box.right, y1: y(value), y2: y(value) }),
			text(String(value), {
				class: 'tick',
				x: box.left - 6,
				y: y(value) + 4,
				'text-anchor': 'end',
			}),
		]),
		...marks.map((year) =>
			text(String(year), {
				class: 'tick',
				x: x(year),
				y: box.bottom + 20,
				'text-anchor': 'middle',
			}),
		),
	];
}

/** A record: a dot a year, joined where the year before is known too, and dashed over a gap. */
function record({ name, first, values }: Series, { at, x, y }: Places): string {
	const known = values.flatMap((value, i) => (value === null ? [] : [{ year: first + i, value }]));
	const joined = (i: number) => known[i - 1]?.year === (known[i]?.year ?? 0) - 1;
	const line = known.map((level, i) => `${joined(i) ? 'L' : 'M'}${at(level)}`).join('');
	const gaps = known.map((level, i) => `${i === 0 || joined(i) ? 'M' : 'L'}${at(level)}`).join('');
	return el(
		'g',
		{ class: 'main' },
		el('path', { class: 'beads', fill: 'none', 'stroke-width': 2.5, d: line }),
		gaps.includes('L') ? el('path', { class: 'gap', fill: 'none', d: gaps }) : '',
		el('path', {
			class: 'beads',
			'stroke-width': 6,
			'stroke-linecap': 'round',
			d: known.map((level) => `M${at(level)}h0`).join(''),
		}),
		text(name.text, { class: 'label series-name', x: x(name.year), y: y(name.value) }),
	);
}

/** How much wider a plan counts than the record does, as the distance of the two levels. */
function gap({ from, counted, wider }: Aim, shown: boolean, { x, y }: Places): string[] {
	if (!counted || from.value / counted.value < narrow) return [];
	const left = x(from.year);
	const d = `M${left} ${y(counted.value)}V${y(from.value)}`;
	if (!shown) return [el('path', { class: 'leader', d })];
	const middle = y(Math.sqrt(from.value * counted.value));
	return [
		el('path', { class: 'beads stress', 'stroke-width': 4, d }),
		text(wider, { class: 'label emphasis', x: left + 7, y: middle + 2 }),
	];
}

/** The line that a goal draws from its start to its due year, with the pace that it asks for. */
function aim({ from, due, side, pace }: Aim, shown: boolean, { at, x, y }: Places): string {
	const [left, down] = sides[side];
	return el(
		'g',
		{ class: shown ? 'other' : 'rest' },
		el('path', { class: shown ? 'path' : 'leader', d: `M${at(from)}L${at(due)}` }),
		el('circle', { class: 'mark', cx: x(from.year), cy: y(from.value), r: shown ? 4.5 : 3 }),
		el('circle', { class: 'mark', cx: x(due.year), cy: y(due.value), r: shown ? 6 : 3.5 }),
		text(pace, {
			class: shown ? 'label series-name' : 'label tick',
			x: x(due.year) + left,
			y: y(due.value) + down,
			'text-anchor': side === 'below' ? 'start' : 'end',
		}),
	);
}

/** The reader’s growth, up to the goal or the edge of the picture, and what it falls short by. */
function walk({ due }: Aim, { here, growth, year }: Walk, end: number, { at, x, y }: Places) {
	const last = Math.min(year, end);
	const to = { year: last, value: Math.min(due.value, levelIn(last, here, growth)) };
	const then = { year: due.year, value: levelIn(due.year, here, growth) };
	const short = then.value < due.value;
	return [
		short ? el('path', { class: 'between other', d: `M${at(here)}L${at(due)}L${at(then)}z` }) : '',
		el(
			'g',
			{ class: 'main' },
			el('path', { class: 'path', d: `M${at(here)}L${at(to)}` }),
			el('circle', { class: 'mark', cx: x(here.year), cy: y(here.value), r: 3.5 }),
			year <= end
				? el('path', { class: 'path guide', d: `M${x(year)} ${y(due.value)}V${box.bottom}` }) +
						el('circle', { class: 'bull', cx: x(year), cy: y(due.value), r: 5 }) +
						text(String(year), {
							class: 'label series-name',
							x: x(year),
							y: y(due.value) - 11,
							'text-anchor': 'middle',
						})
				: '',
		),
	];
}

/** Every goal of a measure over its record, one of them with a reader’s growth. */
export function drawGoals(
	frame: Frame,
	aims: readonly Aim[],
	shown: Aim,
	steps: Walk,
	alt: string,
): string {
	const places = placesOf(frame);
	const others = aims.filter((each) => each !== shown);
	return el(
		'svg',
		{
			viewBox: `0 0 ${size.width} ${size.height}`,
			class: 'drawing',
			role: 'img',
			'aria-label': alt,
		},
		...axes(frame, places),
		...others.flatMap((each) => [...gap(each, false, places), aim(each, false, places)]),
		...frame.records.map((each) => record(each, places)),
		...walk(shown, steps, frame.years[1], places),
		...gap(shown, true, places),
		aim(shown, true, places),
	);
}
