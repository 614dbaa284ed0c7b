import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	decodeView,
	encodeView,
	migrations,
	VERSION,
	type ViewState,
} from '../../../../src/charts/link/view.ts';

const id = 'genome-cost';
const points = 20;
const ours = `chart=${id}&v=1&`;
const start: ViewState = { view: 'chart', point: null };

test.each<[ViewState, string]>([
	[start, ''],
	[{ view: 'table', point: null }, `${ours}view=table`],
	[{ view: 'chart', point: 0 }, `${ours}point=0`],
	[{ view: 'table', point: 19 }, `${ours}point=19&view=table`],
])('encodeView of %o is %j', (state, query) => {
	expect(encodeView(id, state)).toBe(query);
});

test('today’s version has a row in the migrations', () => {
	expect(migrations.has(VERSION)).toBe(true);
});

// One real link of each version that is still read.
test.each([
	[`?chart=${id}&v=1&point=7&view=table`, { view: 'table', point: 7 }],
	[`?chart=${id}&v=1&view=chart&utm_source=mail`, start],
	[`?theme=dark&chart=${id}&v=1&point=3`, { view: 'chart', point: 3 }],
])('reads the old link %s', (search, state) => {
	expect(decodeView(id, search, points)).toEqual({ state, ignored: [] });
});

test.each(['', '?', 'view=table', 'chart=other&v=1&view=table', 'theme=dark'])(
	'leaves %j alone',
	(search) => {
		expect(decodeView(id, search, points)).toEqual({ state: start, ignored: [] });
	},
);

test.each([
	['point=20', ['point=20']],
	['point=-1', ['point=-1']],
	['point=1.5', ['point=1.5']],
	['point=01', ['point=01']],
	['point=1e1', ['point=1e1']],
	['point=', ['point=']],
	['view=Table', ['view=Table']],
	['growth=20', ['growth=20']],
	['__proto__=1&constructor=2', ['__proto__=1', 'constructor=2']],
	['view=chart&view=table', ['view=table']],
	['v=2&chart=other', ['v=2', 'chart=other']],
])('ignores and names %j', (rest, ignored) => {
	expect(decodeView(id, ours + rest, points)).toEqual({ state: start, ignored });
});

test('a chart without points takes no point', () => {
	expect(decodeView(id, `${ours}point=0`, 0).ignored).toEqual(['point=0']);
});

test('an unknown version is ignored whole', () => {
	const { state, ignored } = decodeView(id, `chart=${id}&v=9&view=table`, points);
	expect({ state, ignored }).toEqual({ state: start, ignored: ['v=9'] });
});

test('a view survives its link', () => {
	const states: fc.Arbitrary<ViewState> = fc.record({
		view: fc.constantFrom('chart', 'table'),
		point: fc.option(fc.nat({ max: points - 1 })),
	});
	fc.assert(
		fc.property(states, (state) => {
			expect(decodeView(id, encodeView(id, state), points)).toEqual({ state, ignored: [] });
		}),
	);
});

test('any string gives a view of this chart and a short, clean list', () => {
	const text = fc.string({ unit: 'binary', maxLength: 60 });
	const key = fc.oneof(fc.constantFrom('view', 'point', 'v', 'chart'), text);
	const value = fc.oneof(text, fc.double().map(String), fc.constantFrom('table', '19', '20'));
	const pairs = fc.array(fc.tuple(key, value), { maxLength: 30 });
	const queries = fc.oneof(
		text,
		text.map((rest) => ours + rest),
		pairs.map((list) => ours + new URLSearchParams(list).toString()),
	);
	fc.assert(
		fc.property(queries, (search) => {
			const { state, ignored } = decodeView(id, search, points);
			expect(['chart', 'table']).toContain(state.view);
			if (state.point !== null) expect(state.point).toBeOneOf([...Array(points).keys()]);
			expect(ignored.length).toBeLessThanOrEqual(9);
			expect(ignored.join(', ')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
		}),
		{ numRuns: 300 },
	);
});

test.each([
	['one value of 10,000 characters', `point=${'9'.repeat(10_000)}`, 1],
	['5,000 pairs', 'a=1&'.repeat(5_000), 9],
])('%s are read at once and named shortly', (_, rest, named) => {
	const { state, ignored } = decodeView(id, ours + rest, points);
	expect(state).toEqual(start);
	expect(ignored).toHaveLength(named);
	expect(ignored.join(', ').length).toBeLessThan(500);
});
