import { textWidth } from '../../../../src/charts/svg.ts';
import { all, type Element, is } from './xml.ts';

/** The place of an element, in pixels. */
export interface Box {
	what: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Font sizes as in src/styles/chart.css. */
function fontSize(element: Element): number {
	if (is(element, 'value')) return 15;
	return is(element, 'row-label') ? 14 : 13;
}

function textBox(element: Element): Box {
	const size = fontSize(element);
	const [x = Number.NaN, y = Number.NaN] = numbers(element, 'x', 'y');
	const width = textWidth(element.text, size);
	const anchor = element.attributes.get('text-anchor') ?? 'start';
	const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
	const what = `"${element.text}"`;
	return { what, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.25 };
}

function numbers(element: Element, ...keys: string[]): number[] {
	return keys.map((key) => Number(element.attributes.get(key) ?? Number.NaN));
}

function box(what: string, xs: number[], ys: number[]): Box {
	return {
		what,
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys),
	};
}

function boxOf(element: Element): Box | undefined {
	const what = `${element.name}.${element.attributes.get('class')}`;
	switch (element.name) {
		case 'text':
			return textBox(element);
		case 'rect': {
			const [x = 0, y = 0, width = 0, height = 0] = numbers(element, 'x', 'y', 'width', 'height');
			return box(what, [x, x + width], [y, y + height]);
		}
		case 'circle': {
			const [x = 0, y = 0, r = 0] = numbers(element, 'cx', 'cy', 'r');
			return box(what, [x - r, x + r], [y - r, y + r]);
		}
		case 'line':
			return box(what, numbers(element, 'x1', 'x2'), numbers(element, 'y1', 'y2'));
		case 'path': {
			const pairs = [...(element.attributes.get('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
			return box(
				what,
				pairs.map(([, x]) => Number(x)),
				pairs.map(([, , y]) => Number(y)),
			);
		}
		default:
			return undefined;
	}
}

/** Places of all that is drawn; patterns, which are drawn elsewhere, are left out. */
export function boxes(svg: Element): Box[] {
	const patterns = new Set(
		all(svg)
			.filter(({ name }) => name === 'defs')
			.flatMap(all),
	);
	return all(svg)
		.filter((element) => !patterns.has(element))
		.map(boxOf)
		.filter((found) => found !== undefined);
}

/** Places of the texts that are always seen: all but those of tips. */
export function labels(svg: Element): Box[] {
	const tips = new Set(
		all(svg)
			.filter((element) => is(element, 'tip'))
			.flatMap(all),
	);
	const texts = all(svg).filter((element) => element.name === 'text' && !tips.has(element));
	return texts.map(textBox);
}

/** Pairs of boxes that lie on one another. */
export function overlaps(places: readonly Box[]): string[] {
	return places.flatMap((a, i) =>
		places
			.slice(i + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.what} and ${b.what}`),
	);
}
