import type { Bar } from '../../../src/charts/bar/to-svg.ts';

/** A bar of which only what matters is said. */
export function bar(label: string, value: number | null, more: Partial<Bar> = {}): Bar {
	return { label, value, low: null, high: null, kind: 'observed', emphasis: false, ...more };
}

/** Amounts of every kind, the first a range that the headline is about. */
export const yardsticks: Bar[] = [
	bar('What the 2025 forecast would buy at list price', null, {
		low: 31,
		high: 34,
		kind: 'computed',
		emphasis: true,
	}),
	bar('Insured patients counted to October 2023, as a yearly rate', 97, { kind: 'computed' }),
	bar('Patients treated in one hospital', 150),
	bar('Patients expected when cover began', 200, { kind: 'estimate' }),
	bar('What one Korean factory says it can supply', 700, { kind: 'plan' }),
];
