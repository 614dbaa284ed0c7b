import { describe, expect, test } from 'vitest';
import { langParam, pageUrl, paramLanguage } from '../../../src/lib/urls.ts';

describe('pageUrl', () => {
	test.each([
		['/', 'en', '/', '/'],
		['/articles/car-t/', 'en', '/', '/articles/car-t/'],
		['/articles/car-t/', 'ko', '/', '/ko/articles/car-t/'],
		['/', 'ko', '/', '/ko/'],
		['/', 'en', '/bio/', '/bio/'],
		['/articles/car-t/', 'en', '/bio', '/bio/articles/car-t/'],
		['/articles/car-t/', 'en', '/bio/', '/bio/articles/car-t/'],
		['/articles/car-t/', 'ko', '/bio/', '/bio/ko/articles/car-t/'],
		['/charts/car-t.csv', 'pt-BR', '/a/b/', '/a/b/pt-BR/charts/car-t.csv'],
		['/articles/car-t/#claim-4', 'en', '/bio/', '/bio/articles/car-t/#claim-4'],
		['/articles/car-t/?chart=x&v=1', 'ko', '/', '/ko/articles/car-t/?chart=x&v=1'],
	])('%s in %s under %s is %s', (path, lang, base, url) => {
		expect(pageUrl(path, lang, base)).toBe(url);
	});

	test('is in the default language under the base path of the build when nothing else is said', () => {
		expect(import.meta.env.BASE_URL).toBe('/');
		expect(pageUrl('/articles/')).toBe('/articles/');
	});

	test.each(['', 'articles/', '#top', 'https://example.org/'])('refuses "%s"', (path) => {
		expect(() => pageUrl(path)).toThrow(
			new RangeError(`a page's path starts with a slash: ${path}`),
		);
	});
});

test.each([
	['en', undefined],
	['ko', 'ko'],
	['pt-BR', 'pt-BR'],
])('%s stands in a route as %s, and comes back from it', (lang, param) => {
	expect(langParam(lang)).toBe(param);
	expect(paramLanguage(param)).toBe(lang);
});
