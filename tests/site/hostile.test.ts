// Hostile words in content are words on the page: no element, no attribute, no script comes of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from './support/dist.ts';
import { type Built, ProjectCopy } from './support/project-copy.ts';

const hostile = `</script><script>alert(1)</script>"><img src=x onerror=alert(1)>`;
const yaml = JSON.stringify(hostile);

let copy: ProjectCopy;
let built: Built;

beforeAll(async () => {
	copy = new ProjectCopy();
	const edit = (file: string, from: RegExp, to: string) => {
		const before = copy.read(file);
		expect(before, `${file} has nothing like ${from}`).toMatch(from);
		copy.write(
			file,
			before.replace(from, () => to),
		);
	};
	edit('content/articles/car-t.mdx', /^title: .*$/m, `title: ${yaml}`);
	edit('content/charts/bio-vc.yaml', /^title: .*$/m, `title: ${yaml}`);
	edit(
		'content/evidence/car-t.yaml',
		/(?<=^ {4}title: ).*$/m,
		`'</script><img src=x onerror=alert(1)>'`,
	);
	edit('content/glossary.yaml', /(?<=^ {2}definition: )>-[\s\S]*?(?=\n(?: {2}\w|- ))/m, yaml);
	built = await copy.build();
}, 120_000);
afterAll(() => copy?.remove());

const page = (file: string) => readFileSync(path.join(copy.root, 'dist', file), 'utf8');

test('it builds', () => {
	expect(built.code, built.output.slice(-3000)).toBe(0);
});

test('no inline script is allowed beyond those of the site', () => {
	const scripts = (headers: string) => headers.match(/script-src[^;]*/)?.[0];
	expect(scripts(page('_headers'))).toBe(scripts(text('_headers')));
});

for (const file of [
	'articles/car-t/index.html',
	'charts/bio-vc/index.html',
	'embed/bio-vc/index.html',
	'claims/index.html',
	'glossary/index.html',
	'index.html',
]) {
	test(`${file} shows the words, and makes no element of them`, () => {
		const document = parseDocument(page(file));
		const nodes = DomUtils.findAll(() => true, document.children);
		expect(nodes.filter(({ attribs }) => 'onerror' in attribs)).toEqual([]);
		const scripts = nodes.filter(({ name }) => name === 'script').map(DomUtils.textContent);
		expect(scripts.filter((script) => script.trim() === 'alert(1)')).toEqual([]);
		for (const script of nodes.filter(({ attribs }) => /json/.test(attribs.type ?? ''))) {
			expect(() => JSON.parse(DomUtils.textContent(script))).not.toThrow();
		}
	});
}

test('the words are there as words', () => {
	const words = DomUtils.textContent(parseDocument(page('articles/car-t/index.html')).children);
	expect(words).toContain(hostile);
});
