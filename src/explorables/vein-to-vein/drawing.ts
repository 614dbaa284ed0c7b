import { el, round, text, wrap } from '../../charts/svg.ts';
import { groupsOf, type Journey, type Run, runsOf } from './model.ts';

/** Sizes of the drawing, in its own units: about a pixel each on a telephone. */
const width = 344;
/** People stand in columns of five, the first of them at the right. */
const crowd = { rows: 5, column: 10.4, row: 18, right: 343.2, top: 40 };
/** Width of a body; the rest of its column is air. */
const body = 4.5;
/** The line they walk on, the people who fell below it, and the line of days. */
const road = crowd.top + crowd.rows * crowd.row + 5;
const fall = road + 12 - crowd.top;
const days = road + crowd.rows * crowd.row + 48;

/** Tones of those who leave, by reason. */
const tones = ['var(--ochre)', 'var(--seal)'];

/** Where people stand, as strokes: one for each row, from the middle of its first figure on. */
const rowsOf = (runs: Run[]): string =>
	runs
		.map(({ row, from, count }) => {
			const x = round(crowd.right - (from + 0.5) * crowd.column);
			return `M${x} ${crowd.top + row * crowd.row + 3}h-${round((count - 1) * crowd.column + 0.1)}`;
		})
		.join('');

/** A dot for each of them: dashes of no length with round ends. */
const heads = (runs: Run[], color: string, size: number): string =>
	el('path', {
		d: rowsOf(runs),
		stroke: color,
		'stroke-width': size,
		'stroke-dasharray': `0 ${crowd.column}`,
		'stroke-linecap': 'round',
	});

/** A body for each of them: dashes as wide as a body, which begin half of one before its middle. */
const bodies = (runs: Run[], color: string): string =>
	el('path', {
		d: rowsOf(runs).replaceAll(/h-([\d.]+)/g, (_, run) => `h-${round(Number(run) + body)}`),
		stroke: color,
		'stroke-width': 8,
		'stroke-dasharray': `${body} ${round(crowd.column - body)}`,
		transform: `translate(${body / 2} 8)`,
	});

const people = (runs: Run[], color: string): string => bodies(runs, color) + heads(runs, color, 5);

/** What the picture says. */
export interface Words {
	alt: string;
	enrolled: string;
	infused: string;
	days: string;
	number: (value: number) => string;
}

/** The people who left, below their places, with the reasons beside them. */
function fallen(journey: Journey, words: Words): string {
	const groups = groupsOf(journey);
	const columns = Math.ceil(journey.enrolled.value / crowd.rows);
	const first = Math.floor(journey.infused.value / crowd.rows);
	const x = crowd.right - first * crowd.column + 14;
	let at = journey.infused.value;
	const marks = groups.map(({ patients }, i) => {
		const runs = runsOf(at, at + patients, crowd.rows);
		at += patients;
		return people(runs, tones[groups.length - 1 - i === 0 ? 1 : 0] ?? '');
	});
	let y = road + 30;
	const reasons = groups.map(({ reason, patients }, i) => {
		const last = i === groups.length - 1;
		const lines = wrap(reason, 13, crowd.right - x - 34);
		const top = y;
		y += lines.length * 16 + 12;
		return (
			text(words.number(patients), {
				x,
				y: top,
				class: last ? 'label emphasis value' : 'value series-name s1',
			}) + lines.map((line, row) => text(line, { x: x + 30, y: top + row * 16 })).join('')
		);
	});
	// The group falls the height of its box, so the box reaches from where the people stood.
	const box = el('path', { d: `M${crowd.right - columns * crowd.column} ${crowd.top}v${fall}` });
	return (
		el('g', { transform: `translate(0 ${fall})` }, el('g', { class: 'fell' }, box, ...marks)) +
		reasons.join('')
	);
}

/** A trial’s patients on their way, those who left below it, and the days it took. */
export function drawJourney(journey: Journey, longest: number, words: Words): string {
	const { enrolled, infused } = journey;
	const left = crowd.right - Math.ceil(enrolled.value / crowd.rows) * crowd.column;
	const scale = (value: number) => (value / longest) * width;
	const all = (from: number, to: number) => runsOf(from, to, crowd.rows);
	return el(
		'svg',
		{
			viewBox: `0 0 ${width} ${days + 34}`,
			class: 'drawing',
			role: 'img',
			'aria-label': words.alt,
			fill: 'none',
		},
		text(words.enrolled, { x: left, y: 26, class: 'tick' }),
		text(words.infused, { x: crowd.right, y: 26, class: 'value', 'text-anchor': 'end' }),
		people(all(0, infused.value), 'var(--celadon-mid)'),
		// Who is gone leaves a speck, so that nobody is counted twice.
		heads(all(infused.value, enrolled.value), 'var(--edge)', 2),
		el('path', {
			// Where it leads to.
			d: `M${round(left)} ${road}H${crowd.right}m-7 -5l7 5l-7 5`,
			stroke: 'var(--edge)',
			'stroke-width': 2,
		}),
		fallen(journey, words),
		text(words.days, { x: 0, y: days - 9, class: 'label' }),
		el('path', { d: `M0 ${days + 3}H${width}`, stroke: 'var(--rule)', 'stroke-width': 8 }),
		el('path', {
			d: `M0 ${days + 3}H${scale(journey.days.value)}`,
			stroke: 'var(--celadon-mid)',
			'stroke-width': 8,
		}),
		text('0', { x: 0, y: days + 24, class: 'tick' }),
		text(words.number(longest), { x: width, y: days + 24, class: 'tick', 'text-anchor': 'end' }),
	);
}
