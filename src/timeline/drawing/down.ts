import { el, text } from '../../charts/svg.ts';
import { type DrawnEvent, dotLink, dots, type LaneDrawing, mute, picture } from './event.ts';
import { yearScale } from './scale.ts';
import { swarm } from './swarm.ts';

const radius = { event: 3.25, turning: 5.5 };
const head = 148;
const axis = 40;
const length = 680;

const radiusOf = ({ turning }: DrawnEvent) => (turning ? radius.turning : radius.event);

/** For a phone: time down the page, a column for each topic. */
export function drawDown(input: LaneDrawing): string {
	const { lanes, width } = input;
	const times = lanes.flatMap(({ events }) => events.map(({ time }) => time));
	const scale = yearScale(times, [head + 8, head + length], 16);
	const column = (width - axis) / lanes.length;
	const grid = scale.years.map((year) =>
		el('line', { x1: axis, x2: width, y1: scale.at(year), y2: scale.at(year) }),
	);
	const names = scale.named.map((year) =>
		text(String(year), {
			class: 'tick',
			x: axis - 7,
			y: scale.at(year) + 12,
			'text-anchor': 'end',
		}),
	);
	const drawn = lanes.map((lane, at) => {
		const middle = axis + (at + 0.5) * column;
		const places = lane.events.map((event) => ({
			along: scale.at(event.time),
			radius: radiusOf(event),
		}));
		const offs = swarm(places, column / 2 - 1);
		return el(
			'g',
			{ class: 'lane' },
			el('line', { class: 'rail', x1: middle, x2: middle, y1: head, y2: head + length }),
			mute(lane.name, {
				class: 'lane-name',
				transform: `translate(${Math.round(middle) + 5} ${head - 6}) rotate(-90)`,
			}),
			...dots(lane, (event, i) =>
				dotLink(
					event,
					el('circle', {
						cx: middle + (offs[i] ?? 0),
						cy: places[i]?.along ?? 0,
						r: radiusOf(event),
					}),
				),
			),
		);
	});
	return picture(input, head + length + 6, [
		el('g', { 'aria-hidden': 'true' }, ...grid, ...names),
		...drawn,
	]);
}
