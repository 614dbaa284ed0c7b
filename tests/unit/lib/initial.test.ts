import { expect, test } from 'vitest';
import { initialOf } from '../../../src/glossary/initial.ts';

test.each([
	['antibody', 'A'],
	['“off-label” use', 'O'],
	['Éclair', 'E'],
	['16S sequencing', '#'],
	['', '#'],
])('%s stands under %s', (term, letter) => {
	expect(initialOf(term)).toBe(letter);
});
