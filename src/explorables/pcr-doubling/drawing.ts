import { el, round, text } from '../../charts/svg.ts';
import { type Copying, type Group, roundsTo } from './model.ts';
import { box, lineOf, placesOf, type Scale, size } from './scene.ts';

/** A stretch of the axis with words in it. */
export interface Stretch {
	from: number;
	to: number;
	tone: string;
	text: string;
}

/** Words and numbers of a panel, printed. */
export interface PanelWords {
	alt: string;
	axis: string;
	/** At the line of the threshold. */
	seen: string;
	/** Above the stretches below the axis. */
	under: string;
	stretches: Stretch[];
	/** A number of copies, short. */
	short(copies: number): string;
	/** A cycle value. */
	round(rounds: number): string;
}

const tones = ['main', 'other'];

/** Rows below the axis. */
const rows = { tick: box.bottom + 17, under: box.bottom + 42, stretch: box.bottom + 50 };
const stretchHeight = 22;

function grid(scale: Scale, rounds: number): string[] {
	const { y } = placesOf(scale, rounds);
	return scale.ticks.map((copies) =>
		el('line', { class: 'grid', x1: box.left, x2: box.right, y1: y(copies), y2: y(copies) }),
	);
}

/** Numbers along both axes, clear of the lines that go down through them. */
function ticks(scale: Scale, rounds: number, words: PanelWords): string[] {
	const { x, y } = placesOf(scale, rounds);
	const tick = (label: string, left: number, top: number, anchor: string) =>
		text(label, { class: 'tick label', x: left, y: top, 'text-anchor': anchor });
	return [
		...scale.ticks.map((copies) => tick(words.short(copies), box.left - 6, y(copies) + 4, 'end')),
		...[0, 0.25, 0.5, 0.75].map((part) =>
			tick(words.round(part * rounds), x(part * rounds), rows.tick, 'middle'),
		),
		tick(words.axis, box.right, rows.tick, 'end'),
	];
}

function threshold(copies: number, scale: Scale, rounds: number, words: PanelWords): string[] {
	const y = placesOf(scale, rounds).y(copies);
	return [
		el('line', { class: 'axis', 'stroke-width': 2, x1: box.left, x2: box.right, y1: y, y2: y }),
		text(words.seen, { class: 'label', x: box.left + 5, y: y + 16 }),
	];
}

/** A line with its dots, and the line that goes down from where the machine sees it. */
function curve(
	copying: Copying,
	copies: number,
	index: number,
	scale: Scale,
	rounds: number,
	foot: number,
): string {
	const { line, dots, end } = lineOf(copying, copies, scale, rounds);
	return el(
		'g',
		{ class: tones[index], fill: 'none', 'stroke-linecap': 'round' },
		el('line', { class: 'stem', x1: end.x, x2: end.x, y1: end.y, y2: foot }),
		el('path', { class: 'beads', 'stroke-width': 1.3, d: line }),
		el('path', { class: 'beads', 'stroke-width': index === 0 ? 6 : 5, d: dots }),
		// Told apart without color too: one has rings, the other beads.
		index === 0 ? el('path', { class: 'hole', 'stroke-width': 3, d: dots }) : '',
		el('circle', { class: 'bull', cx: end.x, cy: end.y, r: 4.5 }),
	);
}

/** What lies between the two ends: the same length, wherever they are. */
function shift(both: Copying[], copies: number, scale: Scale, rounds: number): string {
	const { x, y } = placesOf(scale, rounds);
	const [from = 0, to = from] = both.map((copying) => x(roundsTo(copies, copying)));
	const d = `M${from} ${y(copies)}H${to}`;
	return el('path', { class: 'beads stress', 'stroke-width': 4.5, d });
}

/** The rounds of both above their ends, turned away from each other so that they never touch. */
function ends(both: Copying[], copies: number, scale: Scale, rounds: number, words: PanelWords) {
	const { x, y } = placesOf(scale, rounds);
	return both.map((copying, index) => {
		const at = roundsTo(copies, copying);
		return text(words.round(at), {
			class: `series-name ${tones[index]}`,
			x: x(at) + (index === 0 ? 8 : -8),
			y: y(copies) - 10,
			'text-anchor': index === 0 ? 'end' : 'start',
		});
	});
}

function stretches(rounds: number, scale: Scale, words: PanelWords): string[] {
	const { x } = placesOf(scale, rounds);
	const boxes = words.stretches.flatMap(({ from, to, tone, text: label }) => [
		el('rect', {
			class: `between ${tone}`,
			x: x(from),
			y: rows.stretch,
			width: round(x(to) - x(from)),
			height: stretchHeight,
			rx: 3,
		}),
		text(label, {
			x: (x(from) + x(to)) / 2,
			y: rows.stretch + 15.5,
			'text-anchor': 'middle',
		}),
	]);
	return [...boxes, text(words.under, { class: 'tick label', x: box.left, y: rows.under })];
}

/** Stretches for groups of cycle values that do not overlap: the first and the last of them. */
export function outerGroups(groups: readonly Group[]): Group[] {
	const low = groups.filter(({ from }) => from === undefined).at(-1);
	const high = groups.filter(({ below }) => below === undefined).at(-1);
	return [low, high].filter((group) => group !== undefined);
}

/** One panel: both lines, the threshold and what stands below the axis. */
export function drawPanel(
	both: Copying[],
	copies: number,
	scale: Scale,
	rounds: number,
	words: PanelWords,
): string {
	// Only the groups of cycle values have something to do with the rounds at which both are seen.
	const foot = words.stretches.length > 1 ? rows.stretch : box.bottom;
	return el(
		'svg',
		{
			viewBox: `0 0 ${size.width} ${size.height}`,
			class: 'drawing',
			role: 'img',
			'aria-label': words.alt,
		},
		...grid(scale, rounds),
		...threshold(copies, scale, rounds, words),
		shift(both, copies, scale, rounds),
		...both.map((copying, i) => curve(copying, copies, i, scale, rounds, foot)).reverse(),
		...ticks(scale, rounds, words),
		...stretches(rounds, scale, words),
		...ends(both, copies, scale, rounds, words),
	);
}
