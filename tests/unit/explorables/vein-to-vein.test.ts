import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, runsOf } from '../../../src/explorables/vein-to-vein/model.ts';

const claim = { id: 'x', collection: 'claims' } as const;
const sourced = (value: number) => ({ value, claim });

test('the last reason takes everybody whom no other one counts', () => {
	const journey = {
		enrolled: sourced(165),
		infused: sourced(115),
		days: sourced(54),
		left: [{ reason: 'failed', patients: sourced(12) }, { reason: 'other' }],
		answer: '',
		detail: '',
		short: '',
	};
	// 165 − 115 − 12 = 38.
	expect(groupsOf(journey)).toEqual([
		{ reason: 'failed', patients: 12 },
		{ reason: 'other', patients: 38 },
	]);
});

describe('runsOf', () => {
	test('a crowd that begins and ends within columns', () => {
		// Places 2 to 6 in columns of three: 2 | 3 4 5 | 6.
		expect(runsOf(2, 7, 3)).toEqual([
			{ row: 0, from: 1, count: 2 },
			{ row: 1, from: 1, count: 1 },
			{ row: 2, from: 0, count: 2 },
		]);
		expect(runsOf(3, 3, 5)).toEqual([]);
	});

	test('everybody stands in one place, and nobody in two', () => {
		const whole = fc.integer({ min: 0, max: 300 });
		fc.assert(
			fc.property(whole, whole, fc.integer({ min: 1, max: 9 }), (from, count, rows) => {
				const places = runsOf(from, from + count, rows).flatMap((run) =>
					Array.from({ length: run.count }, (_, i) => (run.from + i) * rows + run.row),
				);
				expect(places.sort((a, b) => a - b)).toEqual(
					Array.from({ length: count }, (_, i) => from + i),
				);
			}),
		);
	});
});
