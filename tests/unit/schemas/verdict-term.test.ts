import { describe, expect, test } from 'vitest';
import { termSchema } from '../../../src/schemas/term.ts';
import { verdictName, verdictSchema } from '../../../src/schemas/verdict.ts';
import { faults, faultsWith } from './support/break.ts';

describe('a verdict', () => {
	const verdict = {
		id: 'a-1',
		text: 'a',
		topic: 'car-t',
		says: 'Ten chars.',
		verdict: 'confirmed',
		shows: 'The record shows it.',
		claims: ['cap'],
	};

	test('may be minimal', () => {
		expect(faults(verdictSchema, verdict)).toEqual([]);
	});

	test('has one of five names', () => {
		expect(verdictName.options).toEqual([
			'confirmed',
			'corrected',
			'outdated',
			'contested',
			'unverified',
		]);
	});

	test.each([
		['id', undefined],
		['id', 'A1'],
		['text', undefined],
		['text', 'c'],
		['topic', undefined],
		['topic', 'CAR-T'],
		['says', undefined],
		['says', 'Nine cha.'],
		['verdict', undefined],
		['verdict', 'wrong'],
		['shows', undefined],
		['shows', 'Nineteen characters'],
		['claims', undefined],
		['claims', []],
		['note', 'x'],
	])('may not have %s %j', (path, value) => {
		expect(faultsWith(verdictSchema, verdict, path, value)).toEqual([path]);
	});
});

describe('a term', () => {
	const term = { id: 'car-t', term: 'CAR-T', definition: 'A cell made to hunt.' };

	test('may be minimal, and may be given in Korean', () => {
		expect(faults(termSchema, term)).toEqual([]);
		expect(faultsWith(termSchema, term, 'ko', '카티')).toEqual([]);
	});

	test.each([
		['id', undefined],
		['id', 'CAR-T'],
		['term', undefined],
		['term', 3],
		['ko', 3],
		['definition', undefined],
		['definition', 'Nineteen characters'],
		['claims', ['x']],
	])('may not have %s %j', (path, value) => {
		expect(faultsWith(termSchema, term, path, value)).toEqual([path]);
	});
});
