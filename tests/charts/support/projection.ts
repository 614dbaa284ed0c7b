import type { ProjectionModel } from '../../../src/charts/types.ts';

const limit = { min: 0, max: 1e9, step: 1 };

/** The published projection of the CAR-T market. */
export const model: ProjectionModel = {
	subtitles: { usd: 'USD million', patients: 'Treatments at list price' },
	published: { startYear: 2025, endYear: 2032, start: 9.2, end: 26.5, growth: 16.3, decimals: 1 },
	defaults: {
		unit: 'usd',
		growth: 16.3,
		start: 9.2,
		scale: 'linear',
		price: 360_039_359,
		refund: 0,
		fx: 1349.55,
		yardsticks: false,
		view: 'chart',
	},
	limits: { growth: limit, start: limit, price: limit, refund: limit, fx: limit },
	yardsticks: [{ id: 'cap', label: '197 under the cap', value: 197 }],
};
