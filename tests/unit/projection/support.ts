import type {
	PublishedForecast,
	Scenario,
	ScenarioLimits,
} from '../../../src/projection/scenario.ts';

/** The chart that the links of these tests name. */
export const ID = 'car-t-projection';
/** How every link to it begins. */
export const OURS = `chart=${ID}&v=1&`;

/** The scenario a page opens with. */
export const DEFAULTS: Scenario = {
	unit: 'usd',
	growth: 16.3,
	start: 9.2,
	scale: 'linear',
	price: 360_039_359,
	refund: 0,
	fx: 1349.55,
	yardsticks: true,
	view: 'chart',
};

/** What a reader may set. */
export const LIMITS: ScenarioLimits = {
	growth: { min: -20, max: 60, step: 0.1 },
	start: { min: 1, max: 50, step: 0.1 },
	price: { min: 10_000_000, max: 600_000_000, step: 1 },
	refund: { min: 0, max: 80, step: 1 },
	fx: { min: 900, max: 2000, step: 0.01 },
};

/** The three printed numbers. */
export const PUBLISHED: PublishedForecast = {
	startYear: 2025,
	endYear: 2032,
	start: 9.2,
	end: 26.5,
	growth: 16.3,
	decimals: 1,
};
