import { el } from '../../charts/svg.ts';
import { dotLines, fitGroups } from './dots.ts';
import type { Outcome } from './model.ts';

/** Width against height of the box that the enlarged positives stand in. */
const aspect = 2;

/** Sizes of dots, of which the cleared are small: there are thousands of them. */
const sizes = { full: '.76', small: '.42', hole: '.36' };

const dots = (name: string, d: string, size = sizes.full, transform?: string): string =>
	d === '' ? '' : el('path', { class: name, 'stroke-width': size, transform, d });

const frame = (label: string, width: number, height: number, ...content: string[]): string =>
	el(
		'svg',
		{
			viewBox: `0 0 ${width} ${height}`,
			class: 'drawing',
			role: 'img',
			'aria-label': label,
			// A dash of no length with round ends is a dot.
			'stroke-linecap': 'round',
			'stroke-dasharray': '0 1',
			fill: 'none',
		},
		...content,
	);

/** Everyone tested, a dot each: the positives first, then the missed, then the cleared. */
export function drawField(label: string, people: Outcome): string {
	const { found, positives, missed, infected, others } = people;
	const all = infected + others;
	const across = Math.sqrt(all);
	const lines = (from: number, to: number) => dotLines(from, to, across, true);
	return frame(
		label,
		across,
		across,
		dots('beads rest', lines(positives + missed, all), sizes.small),
		dots('beads other', lines(positives, positives + missed)),
		dots('beads stress', lines(found, positives)),
		dots('beads main', lines(0, found)),
	);
}

/** The positives, as large as they fit: filled dots for the right ones, rings for the wrong ones. */
export function drawPositives(label: string, { found, falseAlarms }: Outcome): string {
	const { rows, second, columns } = fitGroups(found, falseAlarms, aspect);
	const wrong = dotLines(0, falseAlarms, rows, false);
	const moved = `translate(${second} 0)`;
	return frame(
		label,
		columns,
		rows,
		dots('beads main', dotLines(0, found, rows, false)),
		dots('beads stress', wrong, sizes.full, moved),
		dots('hole', wrong, sizes.hole, moved),
	);
}
