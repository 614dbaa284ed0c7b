import { form, say, size } from '../form.ts';
import { box, disc, path } from '../shapes.ts';

const years = ['y2019', 'y2020', 'y2021', 'y2022', 'y2023', 'y2024'] as const;
const names = years.flatMap((year) => [`${year}a`, `${year}b`] as const);
/** Years after the boom. */
const after = 4;

/** A test strip a year: its control line stays, its second band is as thick as the sales were. */
export const strips = form(names, ['boom', 'after', ...years], ({ figures, labels }) => {
	const sales = years.map((year) => figures[`${year}a`] + figures[`${year}b`]);
	const most = Math.max(...sales);
	const [w, top, h] = [78, 44, 336];
	const pitch = (size.width - w - 2) / (years.length - 1);
	const left = (i: number) => 1 + i * pitch;
	const middle = top + 172;
	const bands = sales.map((value, i) => {
		const thick = (value / most) * 208;
		return box(left(i) + 18, middle - thick / 2, w - 36, thick);
	});
	return {
		marks: [
			path('hollow', ...years.map((_, i) => box(left(i), top, w, h, 16))),
			path('pale', ...years.map((_, i) => box(left(i) + 18, top + 18, w - 36, 264, 5))),
			path('deep', ...years.map((_, i) => box(left(i) + 18, top + 32, w - 36, 7))),
			path('solid', ...bands.slice(0, after)),
			path('true', ...bands.slice(after)),
			path('hollow', ...years.map((_, i) => disc({ x: left(i) + w / 2, y: top + h - 27 }, 11))),
		],
		labels: [
			say(labels.boom, left(1), 24),
			say(labels.after, left(after), 24, 'true'),
			...years.map((year, i) => say(['', ...labels[year]], left(i) + w / 2, 386, 'ink', 'middle')),
		],
	};
});
