import type { Strings } from '../../schemas/strings.ts';
import { drawing, el, point, tip, wrap } from '../svg.ts';
import type { Picture, PointKind } from '../types.ts';

/** People of one kind, drawn as that many marks. */
export interface UnitGroup {
	label: string;
	count: number;
	kind: PointKind;
}

interface Options {
	id: string;
	width: number;
	columns: number;
	title: string;
	summary: string;
	words: Strings;
}

/** Tone of a group by its place: the first is filled, the last open, any between half filled. */
function toneOf(index: number, groups: number): 'full' | 'half' | 'open' {
	if (index === 0) return 'full';
	return index === groups - 1 ? 'open' : 'half';
}

function cell(tone: string, x: number, y: number, r: number): string {
	if (tone === 'full') return el('circle', { class: 'cell full', cx: x, cy: y, r });
	return (
		el('circle', { class: `cell ${tone}`, cx: x, cy: y, r: r * 0.92 }) +
		el('circle', { class: `nucleus ${tone}`, cx: x - r * 0.16, cy: y + r * 0.1, r: r * 0.3 })
	);
}

/** One cell a person, in rows of `columns`; the groups follow one another. */
export function drawUnitGrid(groups: readonly UnitGroup[], options: Options): Picture {
	const { id, width, columns, title, summary, words } = options;
	const pitch = width / columns;
	const r = pitch * 0.4;
	const total = groups.reduce((sum, group) => sum + group.count, 0);
	const rowsCount = Math.ceil(total / columns);
	const height = rowsCount * pitch * 1.06;
	const spot = (i: number) => ({
		x: ((i % columns) + 0.5) * pitch,
		y: (Math.floor(i / columns) + 0.5) * pitch * 1.06,
	});
	let start = 0;
	const marks = groups.map((group, index) => {
		const tone = toneOf(index, groups.length);
		const cells = Array.from({ length: group.count }, (_, i) => spot(start + i));
		const middle = spot(start + Math.floor(group.count / 2));
		start += group.count;
		const hit = cells
			.map(({ x, y }) =>
				el('rect', {
					class: 'hit',
					x: x - pitch / 2,
					y: y - pitch / 2,
					width: pitch,
					height: pitch * 1.06,
				}),
			)
			.join('');
		const lines = wrap(group.label, 13, Math.min(260, width - 40));
		const label = `${group.count}: ${group.label} (${words.chart.kinds[group.kind]})`;
		const drawn = cells.map(({ x, y }) => cell(tone, x, y, r)).join('');
		return point(label, hit, drawn, tip([`${group.count}`, ...lines], middle.x, middle.y, width));
	});
	return { width, svg: drawing({ id, width, height, title, summary }, ...marks) };
}
