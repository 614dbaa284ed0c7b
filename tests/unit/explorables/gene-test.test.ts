import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCrowd } from '../../../src/explorables/gene-test/drawing.ts';
import { effect, wholePeople } from '../../../src/explorables/gene-test/model.ts';

test('what testing everyone changes, by hand', () => {
	const { others, needless, each } = effect({ people: 1000, carriers: 122, reactions: 3.66 });
	expect(others).toBe(878);
	expect(needless).toBeCloseTo(118.34, 9);
	// 122 ÷ 3.66 = 33.33.
	expect(each).toBeCloseTo(33.33, 2);
});

test.each([
	[3.66, 4, false],
	[9.5, 9, true],
	[9.45, 9, true],
	[9.3, 9, false],
	[4, 4, false],
	[0.2, 0, false],
])('%d expected people are %d whole ones, and a half left over: %s', (expected, full, half) => {
	expect(wholePeople(expected)).toEqual({ full, half });
});

/** Dots that a drawing shows in a tone: each stroke has one at its start and one for each step. */
function dots(svg: string, tone: string): number {
	const paths = [...svg.matchAll(/<path class="([^"]*)"[^>]* d="([^"]*)"/g)];
	return paths
		.filter(([, name = '']) => name.split(' ').includes(tone))
		.flatMap(([, , d = '']) => [...d.matchAll(/v(\d+)\.1/g)])
		.reduce((sum, [, run]) => sum + Number(run) + 1, 0);
}

describe('the field', () => {
	const said = { alt: '', carriers: '', others: '', reactions: '' };

	test('shows everyone once, tested or not', () => {
		const crowds = fc.record({
			carriers: fc.integer({ min: 26, max: 400 }),
			reactions: fc.integer({ min: 0, max: 24 }),
			half: fc.boolean(),
		});
		fc.assert(
			fc.property(crowds, fc.boolean(), (crowd, moved) => {
				const svg = drawCrowd({ ...crowd, people: 1000 }, said, moved);
				const struck = crowd.reactions + (crowd.half ? 1 : 0);
				expect(dots(svg, 'stress')).toBe(struck);
				expect(dots(svg, 'main')).toBe(crowd.carriers - struck);
				expect(dots(svg, 'rest')).toBe(1000 - crowd.carriers);
			}),
		);
	});
});
