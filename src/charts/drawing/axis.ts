import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import type { Strings } from '../../schemas/strings.ts';
import { axisNumber } from '../model/numbers.ts';
import { el, text, textWidth } from '../svg.ts';

/** A number axis: its ends and the numbers that have a grid line. */
export interface ValueAxis {
	domain: [number, number];
	ticks: number[];
	log: boolean;
}

/** The axis that holds some numbers: from zero on a linear one, from a power of ten on a log one. */
export function valueAxis(numbers: readonly number[], log: boolean, about = 4): ValueAxis {
	if (log) {
		const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
		// A power of ten alone still has an axis.
		const scale = scaleLog([least, Math.max(most, least * 1.001)], [0, 1]).nice();
		const [low = 1, high = 10] = scale.domain();
		const powers = scale.ticks().filter((tick) => Math.abs(Math.log10(tick) % 1) < 1e-9);
		const every = Math.ceil(powers.length / 8);
		return { domain: [low, high], ticks: powers.filter((_, i) => i % every === 0), log };
	}
	const low = Math.min(0, ...numbers);
	// Numbers of zero alone still have an axis.
	const high = Math.max(0, ...numbers) || (low < 0 ? 0 : 1);
	const scale = scaleLinear([low, high], [0, 1]).nice(about);
	const [start = 0, end = 1] = scale.domain();
	return { domain: [start, end], ticks: scale.ticks(about), log };
}

/** The scale of a number axis over a range of pixels. */
export function valueScale({ domain, log }: ValueAxis, range: [number, number]) {
	return log ? scaleLog(domain, range) : scaleLinear(domain, range);
}

/** Room that the labels of a standing number axis need, in pixels. */
export function axisRoom({ ticks }: ValueAxis, words: Strings): number {
	const widths = ticks.map((tick) => textWidth(axisNumber(tick, words.locale), 13));
	return Math.max(26, ...widths.map((width) => width + 10));
}

/** Grid lines across a picture with their numbers at the left. */
export function standingGrid(
	axis: ValueAxis,
	y: (value: number) => number,
	box: { left: number; right: number },
	words: Strings,
): { lines: string[]; labels: string[] } {
	return {
		lines: axis.ticks.map((tick) =>
			el('line', {
				class: tick === 0 ? 'axis' : 'grid',
				x1: box.left,
				x2: box.right,
				y1: y(tick),
				y2: y(tick),
			}),
		),
		labels: axis.ticks.map((tick) =>
			text(axisNumber(tick, words.locale), {
				class: 'tick',
				x: box.left - 8,
				y: y(tick) + 4.5,
				'text-anchor': 'end',
			}),
		),
	};
}

/** Grid lines down a picture with their numbers below; numbers that would touch are left out. */
export function lyingGrid(
	axis: ValueAxis,
	x: (value: number) => number,
	box: { top: number; bottom: number; right: number },
	words: Strings,
): { lines: string[]; labels: string[] } {
	const lines = axis.ticks.map((tick) =>
		el('line', {
			class: tick === 0 ? 'axis' : 'grid',
			x1: x(tick),
			x2: x(tick),
			y1: box.top,
			y2: box.bottom,
		}),
	);
	let free = 0;
	const labels = axis.ticks.flatMap((tick) => {
		const label = axisNumber(tick, words.locale);
		const half = textWidth(label, 13) / 2;
		const middle = Math.min(Math.max(x(tick), half), box.right - half);
		if (middle - half < free) return [];
		free = middle + half + 10;
		return [text(label, { class: 'tick', x: middle, y: box.bottom + 18, 'text-anchor': 'middle' })];
	});
	return { lines, labels };
}

/** A mark on a time axis. */
export interface TimeTick {
	/** Years with a fraction. */
	time: number;
	label: string;
}

const dateOf = (time: number): Date => {
	const year = Math.floor(time);
	const start = Date.UTC(year, 0, 1);
	return new Date(start + (time - year) * (Date.UTC(year + 1, 0, 1) - start));
};

const yearsOf = (date: Date): number => {
	const year = date.getUTCFullYear();
	const start = Date.UTC(year, 0, 1);
	return year + (date.getTime() - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** Ticks of a time axis: whole years where the times are years, else what fits the span. */
export function timeTicks(
	[from, to]: [number, number],
	pixels: number,
	years: boolean,
	locale: string,
): TimeTick[] {
	const room = Math.max(2, Math.floor(pixels / (years ? 46 : 62)));
	if (years) {
		const step = [1, 2, 5, 10, 20, 50].find((each) => (to - from) / each <= room) ?? 100;
		const first = step === 1 ? from : Math.ceil(from / step) * step;
		const ticks: TimeTick[] = [];
		for (let time = first; time <= to; time += step) ticks.push({ time, label: String(time) });
		return ticks;
	}
	const scale = scaleUtc([dateOf(from), dateOf(to)], [0, 1]);
	const found = scale.ticks(room);
	const months = found.some((date) => date.getUTCMonth() !== 0);
	const format = new Intl.DateTimeFormat(locale, {
		timeZone: 'UTC',
		...(months ? { month: 'short' as const } : {}),
		...(months && to - from < 1 ? {} : { year: 'numeric' as const }),
	});
	return found.map((date) => ({ time: yearsOf(date), label: format.format(date) }));
}
