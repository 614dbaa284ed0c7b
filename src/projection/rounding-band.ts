import { growthRate, positive, wholeYears } from './checks.ts';

/** A closed interval, low end first. */
export type Interval = readonly [low: number, high: number];

/** What three rounded numbers still allow: start and end in one unit, rate as a fraction a year. */
export type RoundingInput = {
	readonly start: Interval;
	readonly end: Interval;
	readonly rate: Interval;
	readonly years: number;
};

/** The lowest and highest value of one year, in the unit of start and end. */
export type BandYear = { readonly low: number; readonly high: number };

/** The band (years + 1 entries) and what each number can still be, given the other two. */
export type RoundingBand = {
	readonly band: readonly BandYear[];
	readonly feasible: {
		readonly start: Interval;
		readonly rate: Interval;
		readonly end: Interval;
	};
};

/** Two parallel lines: bounds[0] ≤ a·ln(s) + b·ln(1+g) ≤ bounds[1]. */
type Strip = { readonly a: number; readonly b: number; readonly bounds: Interval };
type Vertex = { readonly logStart: number; readonly logFactor: number };

const TOLERANCE = 1e-12;

/**
 * The numbers, in the unit of `printed`, that round to it at `decimals` decimal places (0 to 12),
 * as [low, high]; throws a RangeError when `printed` has more decimals than that.
 */
export function roundingInterval(printed: number, decimals: number): Interval {
	if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12) {
		throw new RangeError(`decimals must be a whole number from 0 to 12, got ${decimals}`);
	}
	const scale = 10 ** decimals;
	const units = Math.round(printed * scale);
	const slack = 1e-9 * Math.max(1, Math.abs(units));
	if (!Number.isFinite(printed) || Math.abs(printed * scale - units) > slack) {
		throw new RangeError(`printed must be a number of ${decimals} decimals, got ${printed}`);
	}
	return [(units - 0.5) / scale, (units + 0.5) / scale];
}

/**
 * The lowest and highest value in each year over all geometric paths s(1+g)^t whose start, growth
 * rate (fraction) and end all lie inside their intervals, or null when there is no such path;
 * throws a RangeError on a reversed interval, start or end ≤ 0, rate ≤ −1 or bad years.
 */
export function roundingBand(input: RoundingInput): RoundingBand | null {
	const { start, end, rate, years } = input;
	wholeYears(years);
	const strips: readonly Strip[] = [
		{ a: 1, b: 0, bounds: logs('start', start, (v) => Math.log(positive('start', v))) },
		{ a: 0, b: 1, bounds: logs('rate', rate, (v) => Math.log1p(growthRate(v))) },
		{ a: 1, b: years, bounds: logs('end', end, (v) => Math.log(positive('end', v))) },
	];
	const vertices = crossings(strips).filter((vertex) => strips.every((s) => holds(s, vertex)));
	if (vertices.length === 0) return null;

	const range = (value: (vertex: Vertex) => number): Interval => {
		const values = vertices.map(value);
		return [Math.min(...values), Math.max(...values)];
	};
	const atYear = (t: number) => range((v) => Math.exp(v.logStart + t * v.logFactor));
	const feasible = {
		start: clamp(atYear(0), start),
		rate: clamp(
			range((v) => Math.expm1(v.logFactor)),
			rate,
		),
		end: clamp(atYear(years), end),
	};
	const band = Array.from({ length: years + 1 }, (_, t) => {
		const [low, high] = t === 0 ? feasible.start : t === years ? feasible.end : atYear(t);
		return { low, high };
	});
	return { band, feasible };
}

function logs(name: string, [low, high]: Interval, log: (value: number) => number): Interval {
	if (low > high) throw new RangeError(`${name} interval is reversed, got ${low} to ${high}`);
	return [log(low), log(high)];
}

/** Every point where a line of one strip meets a line of another (never parallel here). */
function crossings(strips: readonly Strip[]): Vertex[] {
	return strips.flatMap((p, index) =>
		strips.slice(index + 1).flatMap((q) => {
			const det = p.a * q.b - q.a * p.b;
			return p.bounds.flatMap((c) =>
				q.bounds.map((d) => ({
					logStart: (c * q.b - d * p.b) / det,
					logFactor: (p.a * d - q.a * c) / det,
				})),
			);
		}),
	);
}

function holds({ a, b, bounds }: Strip, { logStart, logFactor }: Vertex): boolean {
	const value = a * logStart + b * logFactor;
	return value >= bounds[0] - TOLERANCE && value <= bounds[1] + TOLERANCE;
}

/** Takes floating-point dust off: exp(ln(9.15)) may fall a hair outside 9.15. */
function clamp([low, high]: Interval, [min, max]: Interval): Interval {
	return [Math.min(Math.max(low, min), max), Math.max(Math.min(high, max), min)];
}
