import { form, say, size } from '../form.ts';
import { box, path, stroke } from '../shapes.ts';

const columns = 13;

/** A sheet of coupons, each as large as what was paid: one is stamped, the others are promises. */
export const coupons = form(['paid', 'most'], ['most', 'paid'], ({ figures, labels }) => {
	const rows = figures.most / figures.paid / columns;
	const [left, top, right, bottom] = [1, 40, size.width - 11, 352];
	const w = (right - left) / columns;
	const h = (bottom - top) / rows;
	const sheet = `M${left} ${top}H${right}V${bottom - h}h${-w}v${h}H${left}z`;
	return {
		marks: [
			path('pale', sheet),
			...Array.from({ length: columns - 1 }, (_, i) => {
				const x = left + (i + 1) * w;
				return stroke('perforation', x, top, x, i === columns - 2 ? bottom - h : bottom);
			}),
			...Array.from({ length: rows - 1 }, (_, i) => {
				const y = bottom - (i + 1) * h;
				return stroke('perforation', left, y, i === 0 ? right - w : right, y);
			}),
			path('hollow', sheet),
			path('true', box(right - w + 10, bottom - h + 10, w, h, 4)),
		],
		labels: [say(labels.most, 0, 24), say(labels.paid, size.width, bottom + 42, 'true', 'end')],
	};
});
