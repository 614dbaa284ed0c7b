import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { radiusOf, ratioOf } from '../../../src/explorables/comparability/model.ts';

test('areas are true to the masses', () => {
	// √(180 ÷ 149,100) = 0.03475; √(5,808 ÷ 149,100) = 0.19737.
	expect(radiusOf(180, 149_100, 100)).toBeCloseTo(3.475, 3);
	expect(radiusOf(5808, 149_100, 100)).toBeCloseTo(19.737, 3);
	const mass = fc.integer({ min: 1, max: 150_000 });
	fc.assert(
		fc.property(mass, mass, (one, other) => {
			const [a, b] = [radiusOf(one, 150_000, 60), radiusOf(other, 150_000, 60)];
			expect((a / b) ** 2).toBeCloseTo(one / other, 6);
		}),
	);
});

test('one antibody weighs as much as 828 aspirins', () => {
	const claim = { id: 'x', collection: 'claims' } as const;
	const scale = [180, 5808, 149_100].map((value) => ({
		name: 'molecule',
		daltons: { value, claim },
	}));
	// 149,100 ÷ 180 = 828.33.
	expect(ratioOf(scale)).toBeCloseTo(828.33, 2);
});

test('what has changed is on the list, and every story has a place for each station', () => {
	const file = path.resolve(import.meta.dirname, '../../../content/explorables/comparability.yaml');
	const { panelOf, stations, states } = parse(readFileSync(file, 'utf8'));
	for (const { changed, at } of states) {
		expect(panelOf).toEqual(expect.arrayContaining(changed));
		expect(at).toHaveLength(stations.length);
	}
});
