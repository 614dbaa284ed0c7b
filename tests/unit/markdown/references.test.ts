import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { type Reference, references } from '../../../src/markdown/references.ts';

/** Compiles MDX as Astro does; the code and the pointers that the plugin found. */
function compile(source: string): { code: string; found: Reference[] } {
	const astro = {
		frontmatter: {} as Record<string, unknown>,
		headings: [],
		localImagePaths: new Set<string>(),
		remoteImagePaths: new Set<string>(),
	};
	const { code, data } = mdxToJs(source, {
		mdastPlugins: [references],
		jsxImportSource: 'astro',
		elementAttributeNameCase: 'html',
		data: { astro },
	});
	return { code, found: data.astro?.frontmatter.references as Reference[] };
}

/** The `at` that each component was given, in the order of the code. */
const places = (code: string) => [...code.matchAll(/\bat: "(\d+)"/g)].map(([, n]) => Number(n));

describe('references', () => {
	test('are in the order of the text, with their lines', () => {
		const { found } = compile(
			[
				'# Title',
				'',
				'A claim.<Cite id="cap" /> A <Term id="car-t">CAR-T</Term> and more.<Cite id="price" />',
				'',
				'<Chart id="car-t-refund" />',
				'',
				'<Verdicts ids="one two" />',
				'',
				'<Gaps ids="three" />',
			].join('\n'),
		);
		expect(found).toEqual([
			{ component: 'Cite', ids: ['cap'], line: 3 },
			{ component: 'Term', ids: ['car-t'], line: 3 },
			{ component: 'Cite', ids: ['price'], line: 3 },
			{ component: 'Chart', ids: ['car-t-refund'], line: 5 },
			{ component: 'Verdicts', ids: ['one', 'two'], line: 7 },
			{ component: 'Gaps', ids: ['three'], line: 9 },
		]);
	});

	test('count lines from the top of the file: Astro leaves blank lines for the front matter', () => {
		const { found } = compile('   \n            \n   \n\nText.<Cite id="cap" />\n');
		expect(found).toEqual([{ component: 'Cite', ids: ['cap'], line: 5 }]);
	});

	test.each([
		['<Cite id="cap" />', ['cap']],
		['<Cite id="cap price" />', ['cap', 'price']],
		['<Cite id="  cap   price " />', ['cap', 'price']],
		['<Cite id="cap\nprice" />', ['cap', 'price']],
		['<Cite note="x" id="cap" />', ['cap']],
		['<Cite />', []],
		['<Cite id="" />', []],
		['<Cite id />', []],
		// An expression is not text, so it names nothing that could be looked up.
		["<Cite id={'cap'} />", []],
		['<Cite ids="cap" />', []],
		['<Explorable id="cap" />', ['cap']],
		['<Verdicts id="cap" />', []],
		['<Verdicts ids="cap" />', ['cap']],
		['<Stamp verdict="outdated" />', ['outdated']],
		['<Stamp id="outdated" />', []],
	])('%s names %j', (source, ids) => {
		const { found } = compile(`Text ${source}.\n`);
		expect(found.map((reference) => reference.ids)).toEqual([ids]);
	});

	test('a component over several lines stands where it begins', () => {
		const { found } = compile('Text.\n\n<Chart\n\tid="c"\n\twide\n/>\n');
		expect(found).toEqual([{ component: 'Chart', ids: ['c'], line: 3 }]);
	});

	test('other components and plain elements are left alone', () => {
		const { code, found } = compile(
			'<Brief>\n\nText <b id="x">bold</b> <Note id="y" />\n\n</Brief>\n',
		);
		expect(found).toEqual([]);
		expect(places(code)).toEqual([]);
	});

	test('are found inside other components, lists and tables', () => {
		const { found } = compile(
			'<Brief>\n\n- One.<Cite id="a" />\n- Two.<Cite id="b" />\n\n</Brief>\n\n| A |\n| --- |\n| x<Cite id="c" /> |\n',
		);
		expect(found.map(({ ids, line }) => [ids[0], line])).toEqual([
			['a', 3],
			['b', 4],
			['c', 10],
		]);
	});

	test('each component learns its place, and keeps its other attributes', () => {
		const { code, found } = compile(
			'A<Cite id="a" /> <Term id="t">the *term*</Term>\n\n<Chart id="c" wide />\n\nB<Cite id="a" />\n',
		);
		expect(found).toHaveLength(4);
		expect(places(code)).toEqual([0, 1, 2, 3]);
		expect(code).toMatch(/id: "c",\s*wide: true,\s*at: "2"/);
		expect(code).toContain('"term"');
	});

	test('a page without pointers has an empty list, and a second page starts afresh', () => {
		expect(compile('Text.\n').found).toEqual([]);
		expect(compile('A<Cite id="a" />\n').found).toHaveLength(1);
		expect(places(compile('B<Cite id="b" />\n').code)).toEqual([0]);
	});

	test('a document that Astro did not start is left alone', () => {
		const { code } = mdxToJs('A<Cite id="a" />\n', { mdastPlugins: [references] });
		expect(places(code)).toEqual([]);
	});
});
