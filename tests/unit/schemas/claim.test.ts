import { describe, expect, test } from 'vitest';
import { claimSchema, gapSchema } from '../../../src/schemas/claim.ts';
import { faults, faultsWith } from './support/break.ts';

const claim = {
	id: 'cap',
	title: 'Cap',
	text: 'The cap is 70.9bn won',
	confidence: 'high',
	checked: '2026-11-21',
	sources: ['hira-2022'],
};

describe('a claim', () => {
	test('may be minimal, and is then reported', () => {
		expect(claimSchema.parse(claim)).toEqual({
			...claim,
			kind: 'reported',
			figures: [],
			inputs: [],
			sources: [{ id: 'hira-2022', collection: 'sources' }],
		});
	});

	test('may be computed from others', () => {
		const computed = { ...claim, kind: 'computed', formula: '1 + 1', inputs: ['price'] };
		expect(faults(claimSchema, computed)).toEqual([]);
		expect(faultsWith(claimSchema, computed, 'formula', undefined)).toEqual(['formula']);
		expect(faultsWith(claimSchema, computed, 'formula', '')).toEqual(['formula']);
		expect(faultsWith(claimSchema, computed, 'inputs', [])).toEqual(['formula']);
	});

	test.each([
		['id', undefined],
		['id', 'The cap'],
		['title', 'No'],
		['title', 'x'.repeat(61)],
		['text', 'Nineteen characters'],
		['text', 'x'.repeat(701)],
		['asOf', 2026],
		['figures', [{ id: 'a', label: 'A', value: '7', unit: 'KRW' }], 'figures.0.value'],
		['figures', [{ id: 'A', label: 'A', value: 7, unit: 'KRW' }], 'figures.0.id'],
		['figures', [{ id: 'a', label: 'A', value: 7 }], 'figures.0.unit'],
		['figures', [{ id: 'a', value: 7, unit: 'KRW' }], 'figures.0.label'],
		['figures', [{ id: 'a', label: 'A', value: 7, unit: 'KRW', x: 1 }], 'figures.0.x'],
		['kind', 'guessed'],
		['inputs', 'price'],
		['confidence', undefined],
		['confidence', 'certain'],
		['checked', undefined],
		['checked', '2026-11'],
		['sources', undefined],
		['sources', []],
		['note', 'x'],
	])('may not have %s %j', (path, value, at = path) => {
		expect(faultsWith(claimSchema, claim, path, value)).toEqual([at]);
	});

	test('may be as long as the rules say', () => {
		for (const [path, value] of [
			['title', 'x'.repeat(60)],
			['text', 'x'.repeat(700)],
			['asOf', '2026-04'],
			['figures', [{ id: 'a', label: 'A', value: 7, unit: 'KRW' }]],
		] as const) {
			expect(faultsWith(claimSchema, claim, path, value)).toEqual([]);
		}
	});

	test('without a source is told that one is wanted', () => {
		const { error } = claimSchema.safeParse({ ...claim, sources: [] });
		expect(error?.issues[0]?.message).toBe('at least one source');
	});
});

describe('a gap', () => {
	const gap = { id: 'no-count', text: 'No count was found at all.' };

	test('may be minimal', () => {
		expect(gapSchema.parse(gap)).toEqual({ ...gap, claims: [] });
	});

	test.each([
		['id', undefined],
		['id', 'No count'],
		['text', undefined],
		['text', 'Nineteen characters'],
		['claims', 'cap'],
		['title', 'x'],
	])('may not have %s %j', (path, value) => {
		expect(faultsWith(gapSchema, gap, path, value)).toEqual([path]);
	});
});
