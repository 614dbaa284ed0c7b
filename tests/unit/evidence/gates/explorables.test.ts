import { describe, expect, test } from 'vitest';
import { differingFigure } from '../../../../src/evidence/gates/differing-figure.ts';
import { claim, finds } from './support.ts';

const claims = [
	claim('a', { text: 'It found 57.6% of them.' }),
	claim('b', { text: 'Of 84,000 tests, 164 were false.' }),
];
const lines = (...text: string[]) =>
	finds(differingFigure, {
		claims,
		files: { 'content/explorables/e.yaml': ['claims: [a, b]', ...text, ''].join('\n') },
	});

describe('the words of an explorable', () => {
	test('may say what its claims state', () => {
		expect(
			lines('title: It found 57.6%', 'leavesOut: [Of 84000 tests only 164 were false.]'),
		).toEqual([]);
	});

	test('are read wherever they stand', () => {
		expect(
			lines(
				'title: It found 58.6%',
				'labels:',
				'  answer: { one: x, other: It found 12 of them. }',
				'leavesOut:',
				'  - It found 99.',
			),
		).toEqual(['2: 58.6%', '4: 12', '6: 99']);
	});

	test('are not its names, limits and assumptions', () => {
		expect(
			lines(
				'type: 3d',
				'inputs: { x: { min: 10, max: 5000 } }',
				'presets: [{ set: { x: { value: 11 } } }]',
			),
		).toEqual([]);
	});

	test('a number beside a claim has to be that claim’s own', () => {
		expect(
			lines(
				'x: { value: 57.6, claim: a }',
				'y: { value: 164, claim: a }',
				'z: { value: 164, claim: b }',
			),
		).toEqual(['3: 164']);
	});
});
