import type { NumericField, Scenario, ScenarioLimits } from './scenario.ts';

/** Puts the value written as `text` into `draft` and returns true, or leaves it: false. */
type Reader = (draft: Scenario, text: string, limits: ScenarioLimits) => boolean;

const LONGEST_VALUE = 32;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/;

const readers: Readonly<Record<keyof Scenario, Reader>> = {
	fx: numeric('fx'),
	growth: numeric('growth'),
	price: numeric('price'),
	refund: numeric('refund'),
	scale: choice('scale', ['linear', 'log']),
	start: numeric('start'),
	unit: choice('unit', ['usd', 'patients']),
	view: choice('view', ['chart', 'table']),
	yardsticks: (draft, text) => {
		if (text !== 'on' && text !== 'off') return false;
		draft.yardsticks = text === 'on';
		return true;
	},
};

/** The scenario's fields in the order a link names them (alphabetical); the names are the keys. */
export const FIELDS: readonly (keyof Scenario)[] = [
	'fx',
	'growth',
	'price',
	'refund',
	'scale',
	'start',
	'unit',
	'view',
	'yardsticks',
];

/** Whether a query key is the name of a scenario field; never throws. */
export function isField(key: string): key is keyof Scenario {
	return Object.hasOwn(readers, key);
}

/**
 * Reads one field's text into `draft` and returns whether it was usable: a plain decimal number
 * within its limits (price also whole), a known word, at most 32 characters; never throws.
 */
export function readField(
	key: keyof Scenario,
	draft: Scenario,
	text: string,
	limits: ScenarioLimits,
): boolean {
	return text.length <= LONGEST_VALUE && readers[key](draft, text, limits);
}

/** One field's value as the text `readField` takes: a number in its own unit, a word, on or off. */
export function writeField(key: keyof Scenario, scenario: Readonly<Scenario>): string {
	const value = scenario[key];
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	return String(value);
}

function numeric(key: NumericField): Reader {
	return (draft, text, limits) => {
		// Adding 0 turns -0 into 0, which Object.is and a label would tell apart.
		const value = NUMBER.test(text) ? Number(text) + 0 : Number.NaN;
		const { min, max } = limits[key];
		if (!(Number.isFinite(value) && value >= min && value <= max)) return false;
		if (key === 'price' && !Number.isInteger(value)) return false;
		draft[key] = value;
		return true;
	};
}

function choice<K extends 'scale' | 'unit' | 'view'>(
	key: K,
	allowed: readonly Scenario[K][],
): Reader {
	return (draft, text) => {
		const value = allowed.find((word) => word === text);
		if (value === undefined) return false;
		draft[key] = value;
		return true;
	};
}
