// Words of promotion, the dollar’s sign, and how hard an article reads.
import { describe, expect, test } from 'vitest';
import { dollarSign } from '../../../../src/evidence/gates/dollar-sign.ts';
import { promotionalWord } from '../../../../src/evidence/gates/promotional-word.ts';
import { readingEaseGate } from '../../../../src/evidence/gates/reading-ease.ts';
import { claim, finds } from './support.ts';

describe('promotional-word', () => {
	test.each([
		['A leading maker.', 'leading'],
		['It is cutting-edge.', 'cutting-edge'],
		['A World-class plant.', 'World-class'],
		['State-of-the-art labs.', 'State-of-the-art'],
		['A game changer.', 'game changer'],
		['It grew in recent years.', 'in recent years'],
		['A robust pipeline.', 'robust pipeline'],
		['An unprecedented rise.', 'unprecedented'],
	])('finds: %s', (body, given) => {
		expect(finds(promotionalWord, { body })).toEqual([`9: ${given}`]);
	});

	test.each([
		['The leading cause of death, leading to losses.'],
		['They call it “cutting-edge”.'],
		['A breakthrough therapy designation.'],
		['Misleading words.'],
	])('passes: %s', (body) => {
		expect(finds(promotionalWord, { body })).toEqual([]);
	});

	test('looks at claims, charts, verdicts, gaps and the glossary', () => {
		const word = 'A leading firm.';
		const files = {
			'content/charts/c.yaml': `title: ${word}\nsummary: ${word}\n`,
			'content/verdicts.yaml': `- id: v\n  shows: ${word}\n`,
			'content/glossary.yaml': `- id: t\n  definition: ${word}\n`,
		};
		const gaps = `  - id: g\n    text: ${word}\n`;
		const claims = [claim('a', { text: word })];
		expect(finds(promotionalWord, { claims, gaps, files })).toHaveLength(6);
	});
});

describe('dollar-sign', () => {
	test.each([
		['It cost US$9.2 million.', 'US$'],
		['It cost USD 9.2 million.', 'USD'],
		['It cost 9.2 USD.', 'USD'],
	])('finds: %s', (body, given) => {
		expect(finds(dollarSign, { body })).toEqual([`9: ${given}`]);
	});

	test.each([
		['It cost $9.2 million.'],
		['Sales in USD million, at 1,349.5 KRW per USD.'],
		['Sums are in US dollars.'],
	])('passes: %s', (body) => {
		expect(finds(dollarSign, { body })).toEqual([]);
	});
});

describe('reading-ease', () => {
	const hard =
		'Autologous immunotherapeutic administration necessitates institutional certification, ' +
		'interdisciplinary collaboration and comprehensive pharmacovigilance infrastructure.';

	test('stops an article that is hard to read', () => {
		expect(finds(readingEaseGate, { body: hard })).toHaveLength(1);
	});

	test('lets a plain one through, and one in another language', () => {
		expect(finds(readingEaseGate, { body: 'The cells go back. They kill the cancer.' })).toEqual(
			[],
		);
		const files = { 'content/ko/articles/x.mdx': `---\ntitle: x\n---\n\n${hard}\n` };
		expect(finds(readingEaseGate, { files })).toEqual([]);
	});
});
