import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NumericField, Scenario } from '../../../src/projection/scenario.ts';
import {
	decodeScenario,
	encodeScenario,
	migrations,
	VERSION,
} from '../../../src/projection/url-state.ts';
import { DEFAULTS, ID, LIMITS, OURS } from './support.ts';

const decode = (search: string) => decodeScenario(ID, search, DEFAULTS, LIMITS);
const encode = (change: Partial<Scenario>) =>
	encodeScenario(ID, { ...DEFAULTS, ...change }, DEFAULTS);

test.each<[Partial<Scenario>, string]>([
	[{}, ''],
	[{ growth: 20, unit: 'patients' }, `${OURS}growth=20&unit=patients`],
	[
		{ yardsticks: false, view: 'table', scale: 'log' },
		`${OURS}scale=log&view=table&yardsticks=off`,
	],
	[{ growth: -4.5, fx: 1215.78 }, `${OURS}fx=1215.78&growth=-4.5`],
])('encodeScenario of %o is %j', (change, expected) => {
	expect(encode(change)).toBe(expected);
});

test('today’s version has a row in the migrations', () => {
	expect(migrations.has(VERSION)).toBe(true);
});

const numeric = (key: NumericField) => {
	const { min, max } = LIMITS[key];
	// Adding 0 turns -0, which a link writes as 0, into 0.
	return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
};
const scenarios: fc.Arbitrary<Scenario> = fc.record({
	unit: fc.constantFrom('usd', 'patients'),
	growth: numeric('growth'),
	start: numeric('start'),
	scale: fc.constantFrom('linear', 'log'),
	price: fc.integer({ min: LIMITS.price.min, max: LIMITS.price.max }),
	refund: numeric('refund'),
	fx: numeric('fx'),
	yardsticks: fc.boolean(),
	view: fc.constantFrom('chart', 'table'),
});

const expectInRange = (scenario: Scenario) => {
	for (const key of ['growth', 'start', 'price', 'refund', 'fx'] as const) {
		expect(scenario[key]).toBeGreaterThanOrEqual(LIMITS[key].min);
		expect(scenario[key]).toBeLessThanOrEqual(LIMITS[key].max);
	}
	expect(Number.isInteger(scenario.price)).toBe(true);
	expect(['usd', 'patients']).toContain(scenario.unit);
	expect(['linear', 'log']).toContain(scenario.scale);
	expect(['chart', 'table']).toContain(scenario.view);
	expect(scenario.yardsticks).toBeTypeOf('boolean');
	expect(Object.keys(scenario).sort()).toEqual(Object.keys(DEFAULTS).sort());
};

test('a scenario survives its link', () => {
	fc.assert(
		fc.property(scenarios, (scenario) => {
			const link = encodeScenario(ID, scenario, DEFAULTS);
			expect(decode(link)).toEqual({ scenario, ignored: [] });
		}),
	);
});

test('any string gives a scenario in range and clean messages', () => {
	const text = fc.string({ unit: 'binary', maxLength: 60 });
	const key = fc.oneof(fc.constantFrom(...Object.keys(DEFAULTS), 'v', 'chart'), text);
	const value = fc.oneof(text, fc.double().map(String), fc.constantFrom('log', 'off', 'table'));
	const pairs = fc
		.array(fc.tuple(key, value))
		.map((list) => OURS + new URLSearchParams(list).toString());
	fc.assert(
		fc.property(
			fc.oneof(
				text,
				text.map((rest) => OURS + rest),
				pairs,
			),
			(search) => {
				const { scenario, ignored } = decode(search);
				expectInRange(scenario);
				for (const entry of ignored) {
					expect(entry).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
					expect(Array.from(entry).length).toBeLessThanOrEqual(49);
				}
			},
		),
		{ numRuns: 500 },
	);
});
