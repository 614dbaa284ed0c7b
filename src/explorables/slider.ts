import type { Range } from './types.ts';

/** Steps of a log slider for each power of ten: an arrow key multiplies by about 1.12. */
const stepsPerTen = 20;

/** A value on the grid of an input, within its limits. On a log slider it keeps two digits. */
export function snap(value: number, { min, max, step, scale }: Range): number {
	const grid = scale === 'log' ? Math.max(step, 10 ** (Math.floor(Math.log10(value)) - 1)) : step;
	const whole = Math.round(value / grid) * grid;
	return Math.min(max, Math.max(min, Number(whole.toPrecision(12))));
}

/** More places than this are too many for the arrow keys: the slider takes ten steps at a time. */
const mostPlaces = 200;

/** The slider of an input: the range of its places. */
export function sliderOf(range: Range): { min: number; max: number; step: number } {
	const { min, max, step, scale } = range;
	if (scale === 'linear') {
		return { min, max, step: (max - min) / step > mostPlaces ? step * 10 : step };
	}
	return { min: 0, max: Math.round(Math.log10(max / min) * stepsPerTen), step: 1 };
}

/** Place on the slider for a value: the nearest there is. */
export function placeOf(value: number, range: Range): number {
	if (range.scale === 'linear') return snap(value, { ...range, step: sliderOf(range).step });
	return Math.round(Math.log10(value / range.min) * stepsPerTen);
}

/** Value for a place on the slider. The last place is the largest value. */
export function valueAt(place: number, range: Range): number {
	if (range.scale === 'linear') return snap(place, range);
	if (place >= sliderOf(range).max) return range.max;
	return snap(range.min * 10 ** (place / stepsPerTen), range);
}
