import type { Datum } from '../../../../src/charts/types.ts';

/** A datum with what its drawing asks for; the rest is filled in. */
export function datum(given: Partial<Datum>): Datum {
	const label = given.label ?? String(given.time ?? '');
	const series = given.series ?? '';
	return {
		key: `${label} ${series}`,
		label,
		series,
		time: null,
		date: '',
		value: 1,
		low: null,
		high: null,
		kind: 'observed',
		note: '',
		emphasis: false,
		shown: '1',
		short: '1',
		name: `${label}: 1, observed`,
		tip: [label],
		...given,
	};
}
