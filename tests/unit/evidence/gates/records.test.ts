// Claims and sources that nothing uses, claims without a source, and second looks.
import { describe, expect, test } from 'vitest';
import { differingFigure } from '../../../../src/evidence/gates/differing-figure.ts';
import { secondLook } from '../../../../src/evidence/gates/second-look.ts';
import { unsourcedClaim } from '../../../../src/evidence/gates/unsourced-claim.ts';
import { unusedClaim } from '../../../../src/evidence/gates/unused-claim.ts';
import { unusedSource } from '../../../../src/evidence/gates/unused-source.ts';
import { claim, finds } from './support.ts';

/** A map with one place and one note. */
const onMap = (...ids: string[]) =>
	`notes: [{ text: x, claims: [a] }]\nplaces: [{ facts: [{ text: 40 plants, claims: [${ids.join()}] }] }]\n`;

describe('unused-claim', () => {
	const claims = [claim('a'), claim('b')];
	const body = 'Text.';

	test('finds a claim that nothing names', () => {
		expect(finds(unusedClaim, { claims, body })).toEqual(['7: b']);
	});

	test.each([
		['an article', { body: 'Text.<Cite id="a b" />' }],
		['an exhibit', { body, front: { exhibit: { chart: 'c', text: 'x', claim: 'b' } } }],
		['a gap', { body, gaps: '  - id: g\n    text: x\n    claims: [b]\n' }],
		['a verdict', { body, files: { 'content/verdicts.yaml': '- id: v\n  claims: [b]\n' } }],
		['an event', { body, files: { 'content/timeline.yaml': '- id: e\n  claims: [b]\n' } }],
		['a chart', { body, files: { 'content/charts/c.yaml': 'claims: [b]\n' } }],
		[
			'a line of a chart',
			{ body, files: { 'content/charts/c.yaml': 'yardsticks: [{ label: x, claim: b }]\n' } },
		],
		['an explorable', { body, files: { 'content/explorables/e.yaml': 'claims: [b]\n' } }],
		[
			'a number of an explorable',
			{ body, files: { 'content/explorables/e.yaml': 'found: [{ value: 1, claim: b }]\n' } },
		],
		['a company', { body, files: { 'content/players.yaml': '- id: p\n  claims: [b]\n' } }],
		[
			'a product of a company',
			{ body, files: { 'content/players.yaml': '- products: [{ name: x, claims: [b] }]\n' } },
		],
		[
			'what was found of a key player',
			{ body, files: { 'content/players.yaml': '- keyPlayer: { claims: [b] }\n' } },
		],
		['the map', { body, files: { 'content/places.yaml': onMap('b') } }],
		['a data row', { body, files: { 'content/data/d.csv': 'id,claim\nx,b\n' } }],
	])('%s uses a claim', (_, content) => {
		expect(finds(unusedClaim, { claims, ...content })).toEqual([]);
	});

	test('a computed claim uses its inputs', () => {
		const computed = claim('a', { kind: 'computed', inputs: ['b'], formula: 'x' });
		expect(finds(unusedClaim, { claims: [computed, claim('b')], body })).toEqual([]);
	});

	test('a file that waits for its article is let be', () => {
		expect(finds(unusedClaim, { claims })).toEqual([]);
	});

	test('a file with the name of a list has no article to wait for', () => {
		const list = { 'content/topic.yaml': '', 'content/players.yaml': '- claims: [a]\n' };
		const evidence = { 'content/evidence/players.yaml': `claims:\n${claims.join('')}` };
		expect(finds(unusedClaim, { files: { ...list, ...evidence } })).toEqual(['7: b']);
	});

	test('a file of another name has its article when one cites ten claims of it', () => {
		const many = Array.from({ length: 11 }, (_, index) => claim(`c-${index}`));
		const cite = (count: number) => {
			const ids = Array.from({ length: count }, (_, index) => `c-${index}`).join(' ');
			const other = `---\nteaser: { text: x, claim: c-0 }\n---\n\nText.<Cite id="${ids}" />\n`;
			return { claims: many, files: { 'content/articles/other.mdx': other } };
		};
		expect(finds(unusedClaim, cite(9))).toEqual([]);
		expect(finds(unusedClaim, cite(10))).toEqual(['52: c-10']);
	});
});

test('a file has no article to wait for when the map cites ten claims of it', () => {
	const claims = Array.from({ length: 11 }, (_, index) => claim(`c-${index}`));
	const cite = (count: number) => ({
		claims,
		files: {
			'content/places.yaml': onMap(...Array.from({ length: count }, (_, index) => `c-${index}`)),
		},
	});
	expect(finds(unusedClaim, cite(9))).toEqual([]);
	expect(finds(unusedClaim, cite(10))).toEqual(['52: c-10']);
});

test('a figure on the map has to be stated by a claim beside it', () => {
	const content = { claims: [claim('a')], files: { 'content/places.yaml': onMap('a') } };
	expect(finds(differingFigure, content)).toEqual(['2: 40']);
});

describe('unsourced-claim', () => {
	test('finds a claim without sources, or with unknown ones alone', () => {
		const claims = [claim('a'), claim('b', { sources: [] }), claim('c', { sources: ['lost'] })];
		expect(finds(unsourcedClaim, { claims })).toEqual(['7: b', '12: c']);
	});
});

describe('unused-source', () => {
	test('finds a work that no claim names', () => {
		expect(finds(unusedSource, { claims: [claim('a', { sources: [] })] })).toEqual(['3: paper']);
	});

	test('claims and founding texts use works', () => {
		expect(finds(unusedSource, { claims: [claim('a')] })).toEqual([]);
		const files = { 'content/founding-texts.yaml': '- id: t\n  source: paper\n' };
		expect(finds(unusedSource, { files })).toEqual([]);
	});
});

describe('second-look', () => {
	test.each([
		['2026-11-21', []],
		['2025-11-21', []],
		['2025-11-20', ['2: 2025-11-20']],
		[undefined, ['2: undefined']],
	])('looked up on %s', (checked, problems) => {
		expect(finds(secondLook, { claims: [claim('a', { checked })] })).toEqual(problems);
	});
});
