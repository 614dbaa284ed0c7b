import { form, say } from '../form.ts';
import { disc, path, stroke } from '../shapes.ts';

const rails = { left: 24, right: 284 } as const;
const ground = 402;
/** Heights of the rungs, the lowest first. */
const rungs = [320, 236, 146, 48] as const;

/** Products on the rungs of a ladder, each as large as the trial behind it. */
export const ladder = form(
	['first', 'second', 'third', 'failed', 'wrong', 'share'],
	['top', 'high', 'low'],
	({ figures, labels }) => {
		// The area of a dot is its number of patients.
		const r = (patients: number) => Math.sqrt(patients) * 2.75;
		const on = (rung: number, x: number, patients: number) => ({
			x,
			y: (rungs[rung] ?? ground) - 3 - r(patients),
		});
		const failed = on(2, 92, figures.failed);
		const wrong = on(2, 206, figures.wrong);
		const [half, whole] = [r(figures.failed), r(figures.wrong)];
		const angle = (figures.share / 100) * 2 * Math.PI;
		// The part of a dot that held the wrong cells.
		const wedge = `M${wrong.x} ${wrong.y}v${-whole}A${whole} ${whole} 0 ${figures.share > 50 ? 1 : 0} 1 ${
			wrong.x + whole * Math.sin(angle)
		} ${wrong.y - whole * Math.cos(angle)}z`;
		return {
			marks: [
				...rungs.map((y, i) => stroke(i === 3 ? 'hollow' : 'beam', rails.left, y, rails.right, y)),
				stroke('beam', rails.left, 4, rails.left, ground),
				stroke('beam', rails.right, 4, rails.right, ground),
				stroke('floor', 0, ground, 560, ground),
				path(
					'solid',
					disc(on(0, 154, figures.first), r(figures.first)),
					disc(on(1, 92, figures.second), r(figures.second)),
					disc(on(1, 206, figures.third), r(figures.third)),
				),
				path(
					'true-line',
					disc(failed, half),
					`M${failed.x + 5} ${failed.y - half}l-9 ${half * 0.7}l15 ${half * 0.6}l-9 ${half * 0.7}`,
					disc(wrong, whole),
				),
				path('true', wedge),
				path('ghost', disc({ x: 322, y: ground - 3 - 13 }, 13)),
			],
			labels: [
				say(labels.top, 312, 30),
				say(labels.high, 312, 104, 'true'),
				say(labels.low, 346, ground - 11),
			],
		};
	},
);
