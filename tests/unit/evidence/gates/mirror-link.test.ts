import { describe, expect, test } from 'vitest';
import { hostFault } from '../../../../src/evidence/gates/hosts.ts';
import { mirrorLink } from '../../../../src/evidence/gates/mirror-link.ts';
import { finds } from './support.ts';

describe('hosts of copies', () => {
	test.each([
		['http://121.78.144.20/paper.pdf'],
		['http://[2001:db8::1]/x'],
		['http://localhost/x'],
		['https://vdocuments.mx/x.html'],
		['https://www.scribd.com/document/1'],
		['https://doczz.net/doc/1'],
		['https://ashpublications.net/blood/1'],
		['https://fda.einnews.com/pr'],
		['https://someone.tistory.com/1'],
		['https://m.blog.naver.com/x/1'],
		['https://dev.example.com/x'],
		['https://www.staging2.example.co.kr/x'],
		['https://prod-www.example.com/x'],
	])('%s', (url) => {
		expect(hostFault(url)).toEqual(expect.any(String));
	});

	test.each([
		['https://doi.org/10.1/x'],
		['https://new.dailypharm.com/user/news/1'],
		['https://ashpublications.org/blood/1'],
		['https://www.beta-cell.org/x'],
		['https://developer.example.com/x'],
		['/articles/car-t/'],
		['#claim-a'],
		['mailto:a@example.org'],
	])('not %s', (url) => {
		expect(hostFault(url)).toBeUndefined();
	});
});

test('looks at the bibliography and at links in articles', () => {
	const files = {
		'content/sources.json':
			'[\n  {\n    "id": "paper",\n    "URL": "https://docslib.org/1"\n  }\n]\n',
	};
	const body = 'See [this](https://dev.example.com/).\n\n<a href="http://10.0.0.1/">that</a>';
	expect(finds(mirrorLink, { body, files })).toEqual([
		'9: https://dev.example.com/',
		'11: http://10.0.0.1/',
		'4: https://docslib.org/1',
	]);
	expect(finds(mirrorLink, { body: 'See [this](https://doi.org/10.1/x).' })).toEqual([]);
});
