import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { radiusOf } from '../../../src/explorables/evidence-ladder/drawing.ts';
import { patientsOf, rungOf, tally } from '../../../src/explorables/evidence-ladder/model.ts';

const claim = { id: 'x', collection: 'claims' } as const;
const sourced = (value: number) => ({ value, claim });
const steady = { name: 'A', at: 0, rung: 1, patients: sourced(80) };
const fallen = {
	name: 'B',
	at: 1,
	rung: 2,
	patients: sourced(64),
	fell: { reason: 'failed', patients: sourced(115) },
};
const unseen = { name: 'C', at: 0, rung: 0 };
const ladder = { products: [steady, fallen, unseen], rungs: ['a', 'b', 'c', 'd'] };

describe('a product', () => {
	test('that fell stands on no rung today, and counts the trial that decided it', () => {
		expect([rungOf(fallen, 'licensed'), rungOf(fallen, 'today')]).toEqual([2, undefined]);
		expect([patientsOf(fallen, 'licensed'), patientsOf(fallen, 'today')]).toEqual([64, 115]);
	});

	test('that did not fall stays where it was', () => {
		expect([rungOf(steady, 'licensed'), rungOf(steady, 'today')]).toEqual([1, 1]);
		expect(patientsOf(unseen, 'today')).toBe(0);
	});
});

test('everybody is on the ladder or beside it', () => {
	expect(tally(ladder, 'licensed')).toEqual({ products: 3, standing: 3, top: 0, fallen: 0 });
	expect(tally(ladder, 'today')).toEqual({ products: 3, standing: 2, top: 0, fallen: 1 });
	const top = { products: [{ ...steady, rung: 3 }], rungs: ladder.rungs };
	expect(tally(top, 'today').top).toBe(1);
});

test('areas are true to the patients', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 2000 }), (patients) => {
			expect(radiusOf(patients * 4)).toBeCloseTo(radiusOf(patients) * 2, 9);
		}),
	);
	expect(radiusOf(0)).toBeGreaterThan(0);
});
