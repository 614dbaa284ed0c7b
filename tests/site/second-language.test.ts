// A second language takes files alone: words of the interface, and an article.
import { afterAll, expect, test } from 'vitest';
import { ProjectCopy } from './support/project-copy.ts';

const copy = new ProjectCopy();
afterAll(() => copy.remove());

const site = 'https://bio-peninsula.example';

test('Korean words and a Korean article make a Korean site', { timeout: 120_000 }, async () => {
	const words = copy.read('content/strings/en.yaml');
	copy.write(
		'content/strings/ko.yaml',
		words
			.replace(/^language: .*/m, 'language: 한국어')
			.replace(/^locale: .*/m, 'locale: ko-KR')
			.replace(/^( {2}brief): .*/m, '$1: 요약'),
	);
	const article = copy.read('content/articles/car-t.mdx');
	copy.write(
		'content/ko/articles/car-t.mdx',
		article.replace(/^title: .*/m, 'title: 한국 CAR-T 시장 전망은 환자 서른 명분이다'),
	);
	const { code, output } = await copy.build();
	expect(code, output).toBe(0);

	const english = copy.read('dist/articles/car-t/index.html');
	const korean = copy.read('dist/ko/articles/car-t/index.html');
	expect(english).toMatch(/<html lang="en"/);
	expect(korean).toMatch(/<html lang="ko"/);
	expect(korean).toMatch(/<h1[^>]*>한국 CAR-T 시장/);
	expect(korean).toMatch(/2026년 11월 21일/);
	expect(english).toContain(`hreflang="ko" href="${site}/ko/articles/car-t/"`);
	expect(korean).toContain(`hreflang="en" href="${site}/articles/car-t/"`);
	expect(korean).toContain(`rel="canonical" href="${site}/ko/articles/car-t/"`);

	const table = 'charts/car-t-projection';
	expect(korean).toContain(`href="/ko/${table}.csv"`);
	expect(copy.read(`dist/ko/${table}.csv`)).toBe(copy.read(`dist/${table}.csv`));
	expect(JSON.parse(copy.read(`dist/ko/${table}.json`))).toMatchObject({ id: 'car-t-projection' });
	for (const page of ['dist/ko/index.html', 'dist/ko/articles/index.html']) {
		expect(copy.read(page)).toMatch(/<html lang="ko"/);
		expect(copy.read(page)).toContain('href="/ko/articles/car-t/"');
	}
});
