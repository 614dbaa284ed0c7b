import { form, say } from '../form.ts';
import { disc, path, type Spot } from '../shapes.ts';

const rows = 20;
const pitch = 11.2;

/** People in columns of equal height, from a height down. */
const crowd = (count: number, inColumn: number, top: number): Spot[] =>
	Array.from({ length: count }, (_, i) => ({
		x: pitch / 2 + Math.floor(i / inColumn) * pitch,
		y: top + pitch / 2 + (i % inColumn) * pitch,
	}));

/** A crowd with those who carry a marker and those whom it would hurt; below it, how few are tested. */
export const screening = form(
	['people', 'carriers', 'hurt', 'tested'],
	['hurt', 'carriers', 'tested'],
	({ figures: { people, carriers, hurt, tested }, labels }) => {
		const all = crowd(people, rows, 66);
		const few = crowd(100, 2, 356);
		const small = (spot: Spot) => disc(spot, 2.6);
		return {
			marks: [
				path('faint', ...all.slice(carriers).map(small)),
				path('ring', ...all.slice(hurt, carriers).map((spot) => disc(spot, 4))),
				path('true', ...all.slice(0, hurt).map((spot) => disc(spot, 5))),
				path('faint', ...few.slice(tested).map(small)),
				path('deep', ...few.slice(0, tested).map((spot) => disc(spot, 5))),
			],
			labels: [
				say(labels.hurt, 0, 20, 'true'),
				say(labels.carriers, 0, 51),
				say(labels.tested, 0, 340),
			],
		};
	},
);
