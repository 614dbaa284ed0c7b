import { form, say, size } from '../form.ts';
import { disc, path, type Spot } from '../shapes.ts';

/** Cells in the first row; every second row, set between the cells of its neighbors, has one fewer. */
const across = 16;

/** Places of cells that lie close, as cells do in a dish. */
function packed(count: number, pitch: number, r: number): Spot[] {
	const spots: Spot[] = [];
	for (let row = 0; spots.length < count; row++) {
		const inRow = across - (row % 2);
		for (let i = 0; i < inRow && spots.length < count; i++) {
			const x = r + (i + (row % 2) / 2) * pitch;
			spots.push({ x, y: r + row * pitch });
		}
	}
	return spots;
}

/** One cell a patient: the paid ones are filled, the doubtful ones half, the others left open. */
export const cells = form(
	['paid', 'half', 'open'],
	['paid', 'open'],
	({ figures: { paid, half, open }, labels }) => {
		const r = 14.5;
		const top = 44;
		const pitch = (size.width - 2 * r - 2) / (across - 1);
		const spots = packed(paid + half + open, pitch, r).map(({ x, y }) => ({
			x: x + 1,
			y: y + top,
		}));
		const doubtful = spots.slice(paid, paid + half);
		const left = spots.slice(paid + half);
		const halves = doubtful.map(({ x, y }) => `M${x - r} ${y}a${r} ${r} 0 0 0 ${2 * r} 0z`);
		const nucleus = ({ x, y }: Spot) => disc({ x: x - 2, y: y + 1.5 }, 4);
		const last = spots.at(-1)?.y ?? 0;
		return {
			marks: [
				path('hollow', ...left.map((spot) => disc(spot, r - 1))),
				path('dot', ...left.map(nucleus)),
				path('true', ...spots.slice(0, paid).map((spot) => disc(spot, r))),
				path('true-line', ...doubtful.map((spot) => disc(spot, r - 1))),
				path('true', ...halves),
			],
			labels: [
				say(labels.paid, 0, 24, 'true'),
				say(labels.open, size.width, last + 8, 'ink', 'end'),
			],
		};
	},
);
