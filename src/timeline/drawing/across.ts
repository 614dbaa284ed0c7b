import { el, text, wrap } from '../../charts/svg.ts';
import {
	type DrawnEvent,
	dotLink,
	dots,
	type Lane,
	type LaneDrawing,
	mute,
	picture,
} from './event.ts';
import { type PlacedLabel, placeLabels } from './labels.ts';
import { type YearScale, yearScale } from './scale.ts';
import { swarm } from './swarm.ts';

const size = 12.5;
const lineHeight = 15;
const radius = { event: 4, turning: 7 };
const nameWidth = 118;
const head = 26;

/** A lane with everything in its place. */
interface LaidLane {
	lane: Lane;
	xs: number[];
	offs: number[];
	labels: Map<DrawnEvent, PlacedLabel>;
	/** Room for labels above the dots, and half of that for the dots. */
	above: number;
	half: number;
}

const radiusOf = ({ turning }: DrawnEvent) => (turning ? radius.turning : radius.event);

function lay(lane: Lane, scale: YearScale, left: number, right: number): LaidLane {
	// Whole pixels, to keep the drawing small.
	const xs = lane.events.map(({ time }) => Math.round(scale.at(time)));
	const places = lane.events.map((event, i) => ({ along: xs[i] ?? 0, radius: radiusOf(event) }));
	const offs = swarm(places, 26);
	const turning = lane.events.filter((event) => event.turning);
	const placed = placeLabels(
		turning.map((event) => ({ text: event.title, x: Math.round(scale.at(event.time)) })),
		{ left, right, size, limit: 140, rows: 4 },
	);
	const labels = new Map(
		turning.flatMap((event, i) => {
			const label = placed[i];
			return label ? [[event, label] as const] : [];
		}),
	);
	const rows = Math.max(
		1,
		...[...labels.values()].map(({ raised, lines }) => raised + lines.length),
	);
	const half = Math.max(11, ...places.map((dot, i) => Math.abs(offs[i] ?? 0) + dot.radius));
	return { lane, xs, offs, labels, above: rows * lineHeight + 8, half };
}

/** A label, its lines counted up from the dots, and what joins it to its dot. */
function labelOf(label: PlacedLabel, x: number, dots: number, y: number): string {
	const foot = dots - 8 - label.raised * lineHeight;
	const lines = label.lines.map((line, i) =>
		text(line, {
			class: 'label',
			x: label.x,
			y: foot - (label.lines.length - 1 - i) * lineHeight,
			'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
		}),
	);
	return lines.join('') + el('line', { class: 'leader', x1: x, x2: x, y1: foot + 5, y2: y });
}

/** What the pointer reads at a dot, in the row of the labels. */
function tipOf(event: DrawnEvent, x: number, y: number, width: number): string {
	const start = x < width * 0.35;
	return text(`${event.date} · ${event.title}`, {
		class: 'tip',
		x,
		y,
		'text-anchor': x > width * 0.7 ? 'end' : start ? undefined : 'middle',
	});
}

function drawLane(laid: LaidLane, top: number, left: number, width: number, tips: boolean): string {
	const { lane, xs, offs, labels, above, half } = laid;
	const middle = top + above + half;
	return el(
		'g',
		{ class: 'lane' },
		el('line', { class: 'rail', x1: left, x2: width, y1: middle, y2: middle }),
		...wrap(lane.name, 14, nameWidth - 10).map((line, i, all) =>
			mute(line, { class: 'lane-name', x: 0, y: middle + 5 + (i - (all.length - 1) / 2) * 17 }),
		),
		...dots(lane, (event, i) => {
			const x = xs[i] ?? 0;
			const y = middle + (offs[i] ?? 0);
			const label = labels.get(event);
			return dotLink(
				event,
				label ? labelOf(label, x, top + above, y) : '',
				el('circle', { cx: x, cy: y, r: radiusOf(event) }),
				tips && !label ? tipOf(event, x, top + above - 8, width) : '',
			);
		}),
	);
}

/** Time from left to right, a lane for each topic, turning points with their names. */
export function drawAcross(input: LaneDrawing & { tips: boolean }): string {
	const { lanes, width, tips } = input;
	const left = nameWidth + 12;
	const times = lanes.flatMap(({ events }) => events.map(({ time }) => time));
	// After the last year, room for its name.
	const scale = yearScale(times, [left + 8, width - 36], 36);
	const laid = lanes.map((lane) => lay(lane, scale, left, width - 2));
	let y = head + 6;
	const tops = laid.map(({ above, half }) => {
		const top = y;
		y = Math.round(y + above + 2 * half + 12);
		return top;
	});
	const grid = scale.years.map((year) =>
		el('line', { x1: scale.at(year), x2: scale.at(year), y1: head, y2: y }),
	);
	const names = scale.named.map((year) =>
		text(String(year), { class: 'tick', x: scale.at(year) + 4, y: head - 6 }),
	);
	return picture(input, y, [
		el('g', { 'aria-hidden': 'true' }, ...grid, ...names),
		...laid.map((lane, i) => drawLane(lane, tops[i] ?? 0, left, width, tips)),
	]);
}
