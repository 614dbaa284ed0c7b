/** A level of a year. */
export interface Level {
	year: number;
	value: number;
}

/** Growth a year, in percent, that leads from one level to another. */
export const pace = (from: Level, to: Level): number =>
	((to.value / from.value) ** (1 / (to.year - from.year)) - 1) * 100;

/** Level of a year if it grows by so many percent a year. */
export const levelIn = (year: number, from: Level, growth: number): number =>
	from.value * (1 + growth / 100) ** (year - from.year);

/** Moment at which a level is reached at so many percent a year, as a year with decimals. */
export const moment = (from: Level, value: number, growth: number): number =>
	growth <= 0 && value > from.value
		? Number.POSITIVE_INFINITY
		: from.year + Math.log(value / from.value) / Math.log(1 + growth / 100);

/** Part of a year that does not count: paces are printed in tenths of a percent. */
const rounding = 0.05;

/** First year whose level reaches another one; Infinity where growth never leads there. */
export const yearOf = (from: Level, value: number, growth: number): number =>
	Math.ceil(moment(from, value, growth) - rounding);
