import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import {
	fragmentSize,
	fragmentsOf,
	perFragment,
	wordFragments,
} from '../../../src/search/fragments.ts';
import { fragmentOf } from '../../../src/search/query.ts';
import { mostHits, type Root, type WordRecord } from '../../../src/search/types.ts';
import { thing } from './support.ts';

const word = fc.oneof(
	fc.stringMatching(/^[a-z]{2,10}$/),
	fc.constantFrom('constructor', '__proto__', '바이오', '삼성', '1.5'),
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
const library = fc
	.array(text, { minLength: 1, maxLength: 60 })
	.map((texts) => texts.map((each, i) => thing('claim', `Claim ${i}`, each)));

test('every word is in the one fragment where it is looked for (property)', () => {
	fc.assert(
		fc.property(library, (entries) => {
			const index = buildIndex(entries);
			const fragments = wordFragments(index);
			const first = fragments.map(([record]) => record?.[0] ?? '');
			expect([...first].sort()).toEqual(first);
			for (const [each, postings] of index) {
				const record = fragments[fragmentOf(each, first)]?.find(([one]) => one === each);
				expect(record?.[1]).toHaveLength(2 * postings.length);
			}
		}),
		{ numRuns: 30 },
	);
});

test('no fragment is larger than it may be, but for a single word that is (property)', () => {
	fc.assert(
		fc.property(library, (entries) => {
			for (const fragment of wordFragments(buildIndex(entries))) {
				const size = Buffer.byteLength(JSON.stringify(fragment));
				if (fragment.length > 1) expect(size).toBeLessThanOrEqual(fragmentSize);
			}
		}),
		{ numRuns: 30 },
	);
});

test('many words make many files, each nearly as large as it may be', () => {
	const texts = Array.from({ length: 200 }, (_, i) =>
		Array.from({ length: 30 }, (_, j) => `word${i * 30 + j} 단어${i}`).join(' '),
	);
	const index = buildIndex(texts.map((text, i) => thing('claim', `Claim ${i}`, text)));
	const sizes = wordFragments(index).map((each) => Buffer.byteLength(JSON.stringify(each)));
	expect(sizes.length).toBeGreaterThan(10);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(fragmentSize);
	expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(fragmentSize / 2);
});

test('a word in every entry leads to the best of them alone', () => {
	const entries = Array.from({ length: 4 * mostHits }, (_, i) =>
		thing('claim', i % 100 === 0 ? `Korea ${i}` : `Claim ${i}`, 'Of Korea.'),
	);
	const postings = new Map(buildIndex(entries)).get('korea') ?? [];
	expect(postings).toHaveLength(mostHits);
	const places = postings.map(({ entry }) => entry);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places.filter((place) => place % 100 === 0)).toHaveLength(6);
});

test('entries are found again by their places', () => {
	const entries = Array.from({ length: 60 }, (_, i) => thing('term', `Term ${i}`, 'A text.'));
	const { files } = fragmentsOf(entries);
	const root = JSON.parse(files.get('index') ?? '') as Root;
	expect(root.per).toBe(perFragment);
	for (const [i, { title }] of entries.entries()) {
		const fragment = JSON.parse(files.get(`entries-${Math.floor(i / root.per)}`) ?? '[]');
		expect(fragment[i % root.per][1]).toBe(title);
	}
	expect(files.has(`entries-${Math.ceil(60 / perFragment)}`)).toBe(false);
});

test('the same entries make the same files, and others another name', () => {
	const make = (text: string) => fragmentsOf([thing('term', 'Biologic', text)]);
	expect(make('Made by cells.').hash).toBe(make('Made by cells.').hash);
	expect(make('Made by cells.').hash).not.toBe(make('Made by cells!').hash);
	expect(make('Made by cells.').hash).toMatch(/^[0-9a-f]{12}$/);
});

test('a library without entries can be asked', () => {
	const { files } = fragmentsOf([]);
	expect(JSON.parse(files.get('index') ?? '')).toEqual({ per: perFragment, words: [] });
});

test('each record is a word with numbers', () => {
	const entries = [thing('company', 'Celltrion', 'Makes copies.', { ko: '셀트리온' })];
	const records = wordFragments(buildIndex(entries)).flat() as WordRecord[];
	const named = new Map(records.map(([each, , count]) => [each, count]));
	expect(named.get('celltrion')).toEqual([0, 1]);
	expect(named.get('셀트')).toEqual([0, 3]);
	expect(named.get('copi')).toBeUndefined();
	expect(records.map(([each]) => each)).toContain('make');
});
