import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	account,
	type Fate,
	groups,
	layers,
	spread,
} from '../../../src/explorables/deal-anatomy/model.ts';

const hanmi = [
	{ kind: 'certain', value: 204 },
	{ kind: 'returned', value: 196 },
	{ kind: 'lost', value: 3500 },
] as const;

const fates: Fate[] = ['certain', 'paid', 'returned', 'open', 'lost'];
const parts = fc.array(
	fc.record({ kind: fc.constantFrom(...fates), value: fc.integer({ min: 1, max: 4000 }) }),
	{ minLength: 1, maxLength: 9 },
);

test('what was handed back was certain, and is not kept', () => {
	expect(account(hanmi)).toEqual({ certain: 400, paid: 204 });
});

test('the license that went all the way: 50 certain, 270 paid', () => {
	const later = [35, 65, 60, 15, 45].map((value) => ({ kind: 'paid' as const, value }));
	const rest = { kind: 'open' as const, value: 985 };
	expect(account([{ kind: 'certain', value: 50 }, ...later, rest])).toEqual({
		certain: 50,
		paid: 270,
	});
});

test('layers follow one another from the foot to the top', () => {
	fc.assert(
		fc.property(parts, (each) => {
			const found = layers(each);
			expect(found[0]?.from).toBe(0);
			expect(found.at(-1)?.to).toBeCloseTo(1, 9);
			for (const [i, { from }] of found.entries()) {
				if (i > 0) expect(from).toBe(found[i - 1]?.to);
			}
		}),
	);
});

test('groups keep every part in order, and no two of one fate meet', () => {
	fc.assert(
		fc.property(parts, (each) => {
			const found = groups(each);
			expect(found.flat()).toEqual(each);
			for (const [i, own] of found.entries()) {
				expect(new Set(own.map(({ kind }) => kind)).size).toBe(1);
				if (i > 0) expect(found[i - 1]?.[0]?.kind).not.toBe(own[0]?.kind);
			}
		}),
	);
});

test('labels keep their order, and none covers another or runs over the foot', () => {
	expect(
		spread(
			[
				{ at: 10, height: 20 },
				{ at: 80, height: 20 },
				{ at: 85, height: 20 },
			],
			100,
		),
	).toEqual([10, 60, 80]);
	const labels = fc.array(
		fc.record({ at: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 1, max: 60 }) }),
	);
	fc.assert(
		fc.property(labels, (wanted) => {
			const places = spread(wanted, 300);
			for (const [i, { height }] of wanted.entries()) {
				expect((places[i] ?? 0) + height).toBeLessThanOrEqual(places[i + 1] ?? 300);
			}
		}),
	);
});
