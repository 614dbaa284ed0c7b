import { describe, expect, test } from 'vitest';
import { differingFigure } from '../../../../src/evidence/gates/differing-figure.ts';
import { uncitedFigure } from '../../../../src/evidence/gates/uncited-figure.ts';
import { unusedClaim } from '../../../../src/evidence/gates/unused-claim.ts';
import { claim, finds } from './support.ts';

const claims = [
	claim('a', {
		text: 'By 2016 it came to 31 of 146.',
		figures: [{ id: 'x', value: 31, unit: 'KRW' }],
	}),
	claim('b', { text: 'It took 15 days.' }),
];
const hero = (lines: string[], cites = 'claims: [a]') =>
	[cites, 'figures:', '  paid: { claim: a, figure: x }', ...lines, ''].join('\n');
const inHero = (lines: string[], cites?: string) => ({
	claims,
	body: 'Text.',
	files: { 'content/heroes/topic.yaml': hero(lines, cites) },
});

describe('the words of an opening picture', () => {
	test('pass with the figures of its claims, and with those it prints', () => {
		const lines = [
			'  due: 2016',
			'labels:',
			'  top: ["{paid} of 146", "by 2016"]',
			'alt: "{paid}."',
		];
		expect(finds(differingFigure, inHero(lines))).toEqual([]);
	});

	test.each([
		[['alt: There were 32.'], '4: 32'],
		[['caption: There were 147.'], '4: 147'],
		[['title: Nearly 40'], '4: 40'],
		[['labels:', '  top: ["One of", "33"]'], '5: 33'],
		[['  due: 2017'], '4: 2017'],
	])('%j does not', (lines, given) => {
		expect(finds(differingFigure, inHero(lines))).toEqual([given]);
	});

	test('need a claim', () => {
		expect(finds(uncitedFigure, inHero(['alt: "{paid} of 146."'], 'claims: []'))).toEqual([
			'4: 31, 146',
		]);
	});
});

test('a headline rests on the claims of its opening picture, and on those named for it', () => {
	const content = (cites: string) => ({
		...inHero([], cites),
		front: { title: 'Of 146 people 31 were paid for, in 15 days', hero: 'topic' },
	});
	expect(finds(differingFigure, content('claims: [a]'))).toEqual(['2: 15']);
	expect(finds(differingFigure, content('claims: [a]\nheadline: [b]'))).toEqual([]);
	expect(finds(unusedClaim, content('claims: [a]'))).toHaveLength(1);
	expect(finds(unusedClaim, content('claims: [a]\nheadline: [b]'))).toEqual([]);
});
