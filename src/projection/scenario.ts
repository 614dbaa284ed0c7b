import { compound, interpolate } from './growth.ts';
import { patientsTreated } from './patients.ts';
import { roundingBand, roundingInterval } from './rounding-band.ts';

/** Everything the reader can set on the projection chart. */
export type Scenario = {
	unit: 'usd' | 'patients';
	/** Percent a year. */
	growth: number;
	/** USD million in the first year. */
	start: number;
	scale: 'linear' | 'log';
	/** KRW for one treatment, whole. */
	price: number;
	/** Percent of the price the maker refunds, from 0 to below 100. */
	refund: number;
	/** KRW per USD. */
	fx: number;
	yardsticks: boolean;
	view: 'chart' | 'table';
};

/** The scenario the page opens with; it comes from content. */
export type ScenarioDefaults = Readonly<Scenario>;

/** The numeric fields of a scenario. */
export type NumericField = 'growth' | 'start' | 'price' | 'refund' | 'fx';

/** Smallest and largest value of one field, both allowed, and the step of its control. */
export type Limit = { readonly min: number; readonly max: number; readonly step: number };

/** One limit per numeric field, in the field's own unit; it comes from content. */
export type ScenarioLimits = Readonly<Record<NumericField, Limit>>;

/** The three printed numbers: USD million, USD million and percent a year, and their decimals. */
export type PublishedForecast = {
	readonly startYear: number;
	readonly endYear: number;
	readonly start: number;
	readonly end: number;
	readonly growth: number;
	/** Decimal places all three numbers are printed with. */
	readonly decimals: number;
};

/** One year of the chart; every amount is in the scenario's unit (USD million or treatments). */
export type ProjectionRow = {
	readonly year: number;
	/** The printed number, in the years and the unit that have one. */
	readonly published: number | null;
	/** The path between the two printed numbers. */
	readonly value: number;
	/** The rounding band; null when the three printed numbers contradict each other. */
	readonly low: number | null;
	readonly high: number | null;
	/** The reader's own path. */
	readonly scenario: number;
	/** Whether `value` was printed or worked out here. */
	readonly kind: 'published' | 'computed';
};

/**
 * One row a year from the first to the last printed year, in the scenario's unit (USD million or
 * treatments); throws a RangeError when a number is outside what the arithmetic can take.
 */
export function projectionRows(
	published: PublishedForecast,
	scenario: Readonly<Scenario>,
): ProjectionRow[] {
	const { startYear, endYear, start, end, growth, decimals } = published;
	const years = endYear - startYear;
	const path = interpolate(start, end, years);
	const [rateLow, rateHigh] = roundingInterval(growth, decimals);
	const rounding = roundingBand({
		start: roundingInterval(start, decimals),
		end: roundingInterval(end, decimals),
		rate: [rateLow / 100, rateHigh / 100],
		years,
	});
	const inUnit = (usdMillion: number) => toUnit(usdMillion, scenario);
	return path.map((value, t) => {
		const isPrinted = scenario.unit === 'usd' && (t === 0 || t === years);
		const bounds = rounding?.band[t];
		const own = t === 0 ? scenario.start : compound(scenario.start, scenario.growth / 100, t);
		return {
			year: startYear + t,
			published: isPrinted ? value : null,
			value: inUnit(value),
			low: bounds === undefined ? null : inUnit(bounds.low),
			high: bounds === undefined ? null : inUnit(bounds.high),
			scenario: inUnit(own),
			kind: isPrinted ? 'published' : 'computed',
		};
	});
}

/** Whether the reader's growth (percent) or start (USD million) is no longer the default one. */
export function differsFromPublished(
	scenario: Readonly<Scenario>,
	defaults: ScenarioDefaults,
): boolean {
	return scenario.growth !== defaults.growth || scenario.start !== defaults.start;
}

function toUnit(usdMillion: number, { unit, price, refund, fx }: Readonly<Scenario>): number {
	if (unit === 'usd') return usdMillion;
	return patientsTreated({
		usdMillion,
		priceKrw: price,
		refundShare: refund / 100,
		krwPerUsd: fx,
	});
}
