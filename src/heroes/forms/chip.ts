import { form, say } from '../form.ts';
import { box, disc, path } from '../shapes.ts';

const side = 344;
const pins = 9;

/** A chip and, in its middle, a cell: their areas are to scale. */
export const chip = form(['chips', 'medicines'], ['chips', 'medicines'], ({ figures, labels }) => {
	const [left, top] = [26, 38];
	const middle = { x: left + side / 2, y: top + side / 2 };
	const r = Math.sqrt((side * side * figures.medicines) / figures.chips / Math.PI);
	const step = side / pins;
	const legs = Array.from({ length: pins }, (_, i) => {
		const at = (i + 0.5) * step - 7;
		return [
			box(left + at, top - 24, 14, 16),
			box(left + at, top + side + 8, 14, 16),
			box(left - 24, top + at, 16, 14),
			box(left + side + 8, top + at, 16, 14),
		].join('');
	});
	return {
		marks: [
			path('solid', ...legs),
			path('body', box(left, top, side, side, 14)),
			path('true', disc(middle, r)),
			path('nucleus-of', disc({ x: middle.x - r * 0.2, y: middle.y + r * 0.12 }, r * 0.3)),
		],
		labels: [say(labels.chips, 405, top + 20), say(labels.medicines, 405, middle.y + 4, 'true')],
	};
});
