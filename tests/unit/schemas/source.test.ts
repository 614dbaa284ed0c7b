import { expect, test } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { faults, faultsWith } from './support/break.ts';

const source = {
	id: 'hira-2022',
	type: 'report',
	title: 'Kymriah',
	accessed: { 'date-parts': [[2026, 11, 21]] },
	language: 'ko',
	custom: { tier: 'primary' },
};

test('a minimal source is right', () => {
	expect(faults(sourceSchema, source)).toEqual([]);
});

test.each([
	['type', 'article-newspaper'],
	['container-title', 'Yonhap'],
	['publisher', 'HIRA'],
	['issued', { 'date-parts': [[2022]] }],
	['issued', { 'date-parts': [[2022, 4]] }],
	['URL', 'http://example.org/a?b=c'],
	['URL', 'https://example.org'],
	['DOI', '10.1200/JCO.22.00642'],
	['PMID', '35077193'],
	['custom.titleOriginal', '킴리아'],
	['origin', 'content/sources.json:3'],
])('%s may be %j', (path, value) => {
	expect(faultsWith(sourceSchema, source, path, value)).toEqual([]);
});

test.each([
	['id', undefined],
	['id', 'HIRA 2022'],
	['type', undefined],
	['type', 'book'],
	['title', undefined],
	['title', 'Kym'],
	['accessed', undefined],
	['accessed.date-parts', []],
	['accessed.date-parts.0', []],
	['accessed.date-parts.0', [2026, 11, 21, 12]],
	['accessed.date-parts.0.1', '11'],
	['accessed.date-parts.0.1', 11.5],
	['accessed.season', 1],
	['issued', '2022'],
	['language', undefined],
	['language', 'fr'],
	['URL', 'example.org'],
	['URL', 'javascript:alert(1)'],
	['URL', 'ftp://example.org/a'],
	['URL', 'data:text/html,x'],
	['DOI', 'https://doi.org/10.1200/JCO.22.00642'],
	['DOI', '10.12/x'],
	['DOI', '10.1200/a b'],
	['PMID', 'PMC35077193'],
	['custom', undefined],
	['custom.tier', undefined],
	['custom.tier', 'good'],
	['custom.note', 'x'],
	['abstract', 'x'],
])('%s may not be %j', (path, value) => {
	const found = faultsWith(sourceSchema, source, path, value);
	expect(found).toHaveLength(1);
	expect(found[0]?.startsWith(path)).toBe(true);
});
