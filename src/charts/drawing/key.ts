import type { Strings } from '../../schemas/strings.ts';
import { el, round, text, textWidth } from '../svg.ts';
import type { Datum, PointKind } from '../types.ts';
import { isMeasured, markClass, marker } from './marks.ts';

/** One entry of a key: a sign and what it stands for. */
interface Entry {
	/** Left out by a remark on the entries before it. */
	sign?(x: number, y: number): string;
	name: string;
}

const size = 13;
const line = 22;

/** A key set in rows, from `top` down: its markup and its height. */
function setKey(entries: readonly Entry[], left: number, top: number, right: number) {
	let x = left;
	let y = top + 14;
	const markup = entries.map(({ sign, name }) => {
		const indent = sign ? 20 : 0;
		const width = indent + textWidth(name, size) + 18;
		if (x > left && x + width - 18 > right) {
			x = left;
			y += line;
		}
		const set = (sign?.(x + 7, y - 4.5) ?? '') + text(name, { class: 'tick', x: x + indent, y });
		x += width;
		return set;
	});
	return { markup, height: entries.length > 0 ? y - top + 10 : 0 };
}

const swatch = (series: number, kind: PointKind) => (x: number, y: number) => {
	const tone = markClass('bar', { kind, emphasis: false }, series);
	const box = el('rect', { class: tone, x: x - 6, y: y - 6, width: 12, height: 12 });
	if (kind !== 'computed') return box;
	const strokes = `M${round(x - 5)},${round(y + 5)}l10,-10M${round(x - 5)},${round(y)}l5,-5M${round(x)},${round(y + 5)}l5,-5`;
	return box + el('path', { class: `strokes s${series}`, d: strokes });
};

/** The kind of all numbers, where they share one and it is not a measurement. */
export function soleKind(data: readonly Datum[]): PointKind | undefined {
	const [kind, ...others] = new Set(data.map((datum) => datum.kind));
	return kind && others.length === 0 && !isMeasured(kind) ? kind : undefined;
}

/**
 * Key of the series, above a picture; empty where there is one series. `all` is the kind that its
 * numbers share, shown by the signs and named behind them, where no key of the kinds does it.
 */
export function seriesKey(
	series: readonly string[],
	shape: 'bar' | 'mark',
	box: { left: number; top: number; right: number },
	all?: { kind: PointKind; name: string },
) {
	const kind = all?.kind ?? 'observed';
	const named = series.length < 2 ? [] : series;
	const entries = named.map((name, i): Entry => {
		const sign =
			shape === 'bar'
				? swatch(i, kind)
				: (x: number, y: number) => marker({ kind, emphasis: false }, i, x, y, 5);
		return { name, sign };
	});
	if (all) entries.push({ name: `(${all.name})` });
	return setKey(entries, box.left, box.top, box.right);
}

/**
 * Key of the kinds, below a picture: needed where not every number was measured. `gaps` adds what a
 * missing bar means.
 */
export function kindKey(
	data: readonly Datum[],
	shape: 'bar' | 'mark',
	words: Strings,
	box: { left: number; top: number; right: number },
	gaps = false,
) {
	const kinds = [...new Set(data.map(({ kind }) => kind))];
	const told = kinds.length > 1 || (kinds[0] !== 'observed' && kinds[0] !== 'published');
	const entries = (told ? kinds : []).map((kind): Entry => {
		const name = words.chart.kinds[kind];
		if (shape === 'bar') return { name, sign: swatch(0, kind) };
		return { name, sign: (x, y) => marker({ kind, emphasis: false }, 0, x, y, 5) };
	});
	if (gaps) {
		entries.push({
			name: words.chart.gap,
			sign: (x, y) => el('line', { class: 'gap', x1: x - 5, x2: x + 5, y1: y, y2: y }),
		});
	}
	return setKey(entries, box.left, box.top, box.right);
}
