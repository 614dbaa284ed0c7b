import { el, text } from '../../charts/svg.ts';
import { dotLines } from '../base-rate/dots.ts';

/** Whole people in the picture. */
export interface Crowd {
	people: number;
	carriers: number;
	/** Carriers who react, drawn in full, and whether half of one more does. */
	reactions: number;
	half: boolean;
}

/** Words around the picture. */
export interface CrowdWords {
	alt: string;
	carriers: string;
	others: string;
	/** Below the carriers: who of them reacts, or is spared. */
	reactions: string;
	/** The rest of the carriers. */
	rest?: string;
}

const width = 340;
/** Dots in a column. */
const rows = 25;
/** Distance of dots, in pixels, and the room between carriers and others, in dots. */
const pitch = 8;
const gap = 1.5;
const top = 26;

const bead = (name: string, size: string, d: string, move?: string): string =>
	d === '' ? '' : el('path', { class: name, 'stroke-width': size, d, transform: move });

/** A ring is a dot with a hole. */
const ring = (name: string, size: string, hole: string, d: string): string =>
	bead(`beads ${name}`, size, d) + bead('hole', hole, d);

/**
 * Everyone, a dot each. The carriers stand apart, and those who react at the foot of their first
 * column, beside the words that say so. `moved` carriers are rings: they do not take the drug.
 */
export function drawCrowd(crowd: Crowd, words: CrowdWords, moved: boolean): string {
	const { people, carriers, reactions, half } = crowd;
	const columns = Math.ceil(carriers / rows);
	const line = (from: number, to: number) => dotLines(from, to, rows, false);
	const first = rows - reactions - (half ? 1 : 0);
	const calm = line(0, first) + line(rows, carriers);
	const struck = line(rows - reactions, rows);
	const unsure = half ? line(first, first + 1) : '';
	const bottom = top + rows * pitch;
	return el(
		'svg',
		{
			viewBox: `0 0 ${width} ${bottom + 42}`,
			class: 'drawing',
			role: 'img',
			'aria-label': words.alt,
		},
		text(words.carriers, { class: 'value', x: 0, y: 15 }),
		text(words.others, { class: 'tick', x: width, y: 15, 'text-anchor': 'end' }),
		el(
			'g',
			{
				transform: `translate(0 ${top}) scale(${pitch})`,
				'stroke-linecap': 'round',
				'stroke-dasharray': '0 1',
				fill: 'none',
			},
			bead('beads rest', '.42', line(0, people - carriers), `translate(${columns + gap} 0)`),
			moved ? ring('main', '.74', '.4', calm) : bead('beads main', '.74', calm),
			moved ? ring('stress', '.95', '.5', struck) : bead('beads stress', '.95', struck),
			ring('stress', moved ? '.8' : '.95', '.5', unsure),
		),
		el('path', { class: 'leader', d: `M${pitch / 2} ${bottom + 2}v12h${pitch / 2}` }),
		text(words.reactions, { class: 'series-name stress', x: pitch + 8, y: bottom + 18 }),
		words.rest ? text(words.rest, { class: 'series-name main', x: pitch + 8, y: bottom + 37 }) : '',
	);
}
