import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLanguage, localizedId, pathLanguage, plainId } from '../../../src/lib/languages.ts';

test('the default language is English', () => {
	expect(defaultLanguage).toBe('en');
});

describe('pathLanguage', () => {
	test.each([
		['content/articles/car-t.mdx', 'en'],
		['content/ko/articles/car-t.mdx', 'ko'],
		['content/pt-BR/articles/car-t.mdx', 'pt-BR'],
		['content/yue/glossary.yaml', 'yue'],
		['/home/me/site/content/ko/verdicts.yaml', 'ko'],
		['content/data/car-t-refund.csv', 'en'],
		['content/charts/ko.yaml', 'en'],
		['content/ko.yaml', 'en'],
		['content/KO/verdicts.yaml', 'en'],
		['content/ko-kr/verdicts.yaml', 'en'],
		['discontent/ko/verdicts.yaml', 'en'],
		['', 'en'],
	])('of %s is %s', (file, lang) => {
		expect(pathLanguage(file)).toBe(lang);
	});
});

describe('localizedId and plainId', () => {
	test.each([
		['car-t', 'en', 'car-t'],
		['car-t', 'ko', 'ko/car-t'],
		['car-t', 'pt-BR', 'pt-BR/car-t'],
	])('%s in %s is %s', (id, lang, key) => {
		expect(localizedId(id, lang)).toBe(key);
		expect(plainId(key)).toBe(id);
	});

	test('only a language is taken off', () => {
		expect(plainId('data/car-t')).toBe('data/car-t');
		expect(plainId('ko/en/car-t')).toBe('en/car-t');
	});

	test('every id comes back from every language (property)', () => {
		const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		const lang = fc.stringMatching(/^[a-z]{2,3}(-[A-Z]{2})?$/);
		fc.assert(
			fc.property(id, lang, (plain, tag) => {
				expect(plainId(localizedId(plain, tag))).toBe(plain);
			}),
		);
	});
});
