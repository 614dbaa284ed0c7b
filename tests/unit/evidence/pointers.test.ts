import { describe, expect, test } from 'vitest';
import { lineOfId, pointersIn } from '../../../src/evidence/pointers.ts';

const to = (collection: string, id: string) => ({ collection, id });

describe('pointersIn', () => {
	test('finds references at any depth, with their field', () => {
		const data = {
			title: 'x',
			order: 3,
			missing: null,
			hero: to('charts', 'a'),
			teaser: { text: 'x', claim: to('claims', 'b') },
			sources: [to('sources', 'c'), to('sources', 'd')],
			yardsticks: [{ id: 'y', claim: to('claims', 'e') }],
		};
		expect(pointersIn(data)).toEqual([
			{ field: 'hero', collection: 'charts', id: 'a' },
			{ field: 'teaser.claim', collection: 'claims', id: 'b' },
			{ field: 'sources[0]', collection: 'sources', id: 'c' },
			{ field: 'sources[1]', collection: 'sources', id: 'd' },
			{ field: 'yardsticks[0].claim', collection: 'claims', id: 'e' },
		]);
	});

	test('takes nothing else for a reference', () => {
		expect(pointersIn({ a: { collection: 'no-such', id: 'x' }, b: { id: 'x' } })).toEqual([]);
		expect(pointersIn({ a: { collection: 'claims', id: 7 }, b: 'claims', c: [] })).toEqual([]);
		expect(pointersIn(null)).toEqual([]);
	});
});

describe('lineOfId', () => {
	const text = '- id: cap\n  claims: [cap-two, x-cap]\n- id: other\n  claims: [cap]\n';

	test.each([
		['cap', 1, 1],
		['cap', 2, 4],
		['cap-two', 1, 2],
		['ap', 1, undefined],
		['other', 4, undefined],
		['a.c', 1, undefined],
	])('%s from line %i is in line %s', (id, from, line) => {
		expect(lineOfId(text, id, from)).toBe(line);
	});
});
