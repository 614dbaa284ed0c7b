// What every article owes its readers.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bodyOf, wordCount } from '../../src/evidence/gates/prose.ts';
import { articles, textOf } from './support/dist.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const english = articles.filter((page) => page.file.startsWith('articles/'));

test('every article in content/ has a page', () => {
	expect(english.length).toBeGreaterThan(0);
	for (const page of english) expect(existsSync(sourceOf(page.file)), page.file).toBe(true);
});

function sourceOf(file: string): string {
	return content + file.replace(/\/index\.html$/, '.mdx');
}

describe.each(english)('$file', (page) => {
	const body = bodyOf(readFileSync(sourceOf(page.file), 'utf8'));

	test('opens with a summary and ends with its gaps and its evidence', () => {
		const headings = page.named('h2').map((heading) => textOf(heading).trim());
		const owed = ['In brief', 'What we could not find', 'Claims and sources'];
		expect(headings.filter((heading) => owed.includes(heading))).toEqual(owed);
		expect(headings[0]).toBe('In brief');
	});

	test('rests on 25 claims at least, each of which has a source', () => {
		const claims = page.elements(({ attribs }) => /^claim-/.test(attribs.id ?? ''));
		expect(new Set(claims.map(({ attribs }) => attribs.id)).size).toBeGreaterThanOrEqual(25);
		const bare = claims.filter(
			(claim) => !page.html.includes(`id="${claim.attribs.id}"`) || !/\S/.test(textOf(claim)),
		);
		expect(bare).toEqual([]);
	});

	test('shows three charts at least', () => {
		const figures = page.named('figure').filter(({ attribs }) => attribs.id);
		expect(new Set(figures.map(({ attribs }) => attribs.id)).size).toBeGreaterThanOrEqual(3);
	});

	test('has 1,800 to 3,000 words', () => {
		expect(wordCount(body)).toBeGreaterThanOrEqual(1800);
		expect(wordCount(body)).toBeLessThanOrEqual(3000);
	});
});
