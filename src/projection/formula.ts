import { cagr, compound, interpolate } from './growth.ts';
import { patientsTreated } from './patients.ts';
import type { PublishedForecast, Scenario } from './scenario.ts';

/** One worked formula as plain text, ready for the page. */
export type Formula = {
	readonly id: 'cagr' | 'interpolation' | 'scenario' | 'patients';
	readonly text: string;
};

/** Writes a number with at least `min` and at most `max` decimals. */
export type FormatNumber = (value: number, min: number, max: number) => string;

/** Writes a number the en-US way (1,349.55) with a real minus sign. */
export const formatEnglish: FormatNumber = (value, min, max) =>
	new Intl.NumberFormat('en-US', {
		minimumFractionDigits: min,
		maximumFractionDigits: max,
		signDisplay: 'negative',
	})
		.format(value)
		.replace('-', '−');

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The four formulas behind the chart with the numbers put in and the result (one decimal): growth
 * in percent a year, market in USD million, treatments as a count; throws a RangeError as the
 * arithmetic does. The interpolation is worked for the middle year (the earlier of two).
 */
export function formulas(
	published: PublishedForecast,
	scenario: Readonly<Scenario>,
	format: FormatNumber = formatEnglish,
): Formula[] {
	const { startYear, endYear, decimals } = published;
	const years = endYear - startYear;
	const printed = (value: number) => format(value, decimals, decimals);
	const input = (value: number) => format(value, 0, 2);
	const result = (value: number) => format(value, 1, 1);
	const usd = (amount: string) => `$${amount} million`;

	const first = printed(published.start);
	const ratio = `(${printed(published.end)} ÷ ${first})`;
	const growth = result(cagr(published.start, published.end, years) * 100);

	const t = Math.max(1, Math.floor(years / 2));
	const middle = interpolate(published.start, published.end, years)[t] ?? published.end;

	const rate = `(1 ${scenario.growth < 0 ? '−' : '+'} ${input(Math.abs(scenario.growth))}%)`;
	const last = compound(scenario.start, scenario.growth / 100, years);
	const own = usd(input(scenario.start));

	const listPrice = `KRW ${input(scenario.price)}`;
	const price =
		scenario.refund === 0 ? listPrice : `(${listPrice} × (1 − ${input(scenario.refund)}%))`;
	const treatments = patientsTreated({
		usdMillion: scenario.start,
		priceKrw: scenario.price,
		refundShare: scenario.refund / 100,
		krwPerUsd: scenario.fx,
	});

	return [
		{ id: 'cagr', text: `${ratio}^(1/${years}) − 1 = ${growth}%` },
		{
			id: 'interpolation',
			text: `${usd(first)} × ${ratio}^(${t}/${years}) = ${usd(result(middle))} in ${startYear + t}`,
		},
		{
			id: 'scenario',
			text: `${own} × ${rate}${superscript(years)} = ${usd(result(last))} in ${endYear}`,
		},
		{
			id: 'patients',
			text: `${own} × ${input(scenario.fx)} ÷ ${price} = ${result(treatments)} treatments`,
		},
	];
}

/** A whole number from 0 up in Unicode superscript digits: 12 is ¹². */
function superscript(whole: number): string {
	return Array.from(String(whole), (digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
}
