import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBlocks } from '../../../src/explorables/genomes-read/drawing.ts';
import { chance, seen } from '../../../src/explorables/genomes-read/model.ts';

test.each([
	// 1 − 0.9999^2188, 1 − 0.9999^20478, 1 − 0.99^200, 1 − 0.99999^291904, as the ledger has them.
	[1094, 10_000, 0.197],
	[10_239, 10_000, 0.871],
	[100, 100, 0.866],
	[145_952, 100_000, 0.946],
	[1_000_000, 100_000, 1],
	// One person has two copies: 1 − 0.5².
	[1, 2, 0.75],
])(
	'%d people show a variant on one gene copy in %d with a chance of %d',
	(people, rarity, wanted) => {
		expect(chance(people, rarity)).toBeCloseTo(wanted, 3);
	},
);

test('whole variants of a hundred', () => {
	expect([100, 1000, 10_000, 100_000].map((rarity) => seen(1094, rarity, 100))).toEqual([
		100, 89, 20, 2,
	]);
});

test('more people never show less, and rarer variants never more', () => {
	const people = fc.integer({ min: 10, max: 1_000_000 });
	fc.assert(
		fc.property(people, people, fc.integer({ min: 2, max: 1_000_000 }), (few, more, rarity) => {
			expect(chance(few + more, rarity)).toBeGreaterThanOrEqual(chance(few, rarity));
			expect(chance(few, rarity * 2)).toBeLessThanOrEqual(chance(few, rarity));
		}),
	);
});

test('a block shows every variant once: known, new, unseen', () => {
	const count = fc.integer({ min: 0, max: 100 });
	fc.assert(
		fc.property(count, count, (known, now) => {
			const svg = drawBlocks([{ name: '', count: '', known, seen: now }], 100, '');
			const dots = ['main', 'other', 'rest'].map((tone) => {
				const path = new RegExp(`class="beads ${tone}"[^>]* d="([^"]*)"`).exec(svg)?.[1] ?? '';
				return [...path.matchAll(/h(\d+)\.1/g)].reduce((sum, [, run]) => sum + Number(run) + 1, 0);
			});
			expect(dots).toEqual([Math.min(known, now), Math.max(0, now - known), 100 - now]);
		}),
	);
});
