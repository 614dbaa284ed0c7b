import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/schemas/article.ts';
import { faults, faultsWith } from './support/break.ts';

const article = {
	title: 'Fifteen letters',
	topic: 'CAR',
	order: 1,
	standfirst: 'x'.repeat(40),
	description: 'x'.repeat(70),
	teaser: { text: 'x'.repeat(20), claim: 'cap' },
	hero: 'car-t',
	published: '2026-11-21',
	reviewed: '2026-11-21',
	nextReview: '2027-05-21',
};
const exhibit = { chart: 'car-t', text: 'x'.repeat(20), claim: 'cap' };
const change = { date: '2026-12-01', kind: 'correction', what: 'Ten chars.' };

test('a minimal front matter is right, and has no changes', () => {
	expect(faults(articleSchema, article)).toEqual([]);
	expect(articleSchema.parse(article)).toMatchObject({
		changes: [],
		hero: { id: 'car-t', collection: 'heroes' },
		teaser: { claim: { id: 'cap', collection: 'claims' } },
	});
});

test.each([
	['title', 'x'.repeat(90)],
	['topic', 'x'.repeat(40)],
	['standfirst', 'x'.repeat(320)],
	['description', 'x'.repeat(160)],
	['teaser.text', 'x'.repeat(220)],
	['exhibit', { ...exhibit, text: 'x'.repeat(300) }],
	['changes', [change, { ...change, kind: 'update', was: '31', now: '34' }]],
])('%s may be %j', (path, value) => {
	expect(faultsWith(articleSchema, article, path, value)).toEqual([]);
});

test.each([
	['title', undefined],
	['title', 'x'.repeat(14)],
	['title', 'x'.repeat(91)],
	['topic', undefined],
	['topic', 'x'.repeat(2)],
	['topic', 'x'.repeat(41)],
	['order', undefined],
	['order', 0],
	['order', 1.5],
	['order', '1'],
	['standfirst', undefined],
	['standfirst', 'x'.repeat(39)],
	['standfirst', 'x'.repeat(321)],
	['description', undefined],
	['description', 'x'.repeat(69)],
	['description', 'x'.repeat(161)],
	['teaser', undefined],
	['teaser.text', 'x'.repeat(19)],
	['teaser.text', 'x'.repeat(221)],
	['teaser.claim', undefined],
	['teaser.link', '/x/'],
	['exhibit', { ...exhibit, chart: undefined }, 'exhibit.chart'],
	['exhibit', { ...exhibit, text: 'x'.repeat(19) }, 'exhibit.text'],
	['exhibit', { ...exhibit, text: 'x'.repeat(301) }, 'exhibit.text'],
	['exhibit', { ...exhibit, claim: undefined }, 'exhibit.claim'],
	['exhibit', { ...exhibit, title: 'x' }, 'exhibit.title'],
	['hero', undefined],
	['published', undefined],
	['published', '2026-11'],
	['reviewed', undefined],
	['reviewed', '2026-02-30'],
	['nextReview', undefined],
	['nextReview', '2027-02-29'],
	['changes', [{ ...change, date: '2026' }], 'changes.0.date'],
	['changes', [{ ...change, kind: 'typo' }], 'changes.0.kind'],
	['changes', [{ ...change, what: 'Nine cha.' }], 'changes.0.what'],
	['changes', [{ ...change, by: 'x' }], 'changes.0.by'],
	['author', 'x'],
])('%s may not be %j', (path, value, at = path) => {
	expect(faultsWith(articleSchema, article, path, value)).toEqual([at]);
});
