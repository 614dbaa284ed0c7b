// The search index leads to places that exist, and a query needs little of it.
import { expect, test } from 'vitest';
import { fragmentSize } from '../../src/search/fragments.ts';
import { readEntries, search } from '../../src/search/query.ts';
import { type Entry, kinds, type WordRecord } from '../../src/search/types.ts';
import { terms } from '../../src/search/words.ts';
import { articles, bytes, files, pages, text, textOf, weight } from './support/dist.ts';
import { scriptsOf } from './support/scripts.ts';

const page = pages.find(({ file }) => file === 'search/index.html');
const form = page?.named('form')[0];
const folder = (form?.attribs['data-index'] ?? '').slice(1);
const index = files.filter((file) => file.startsWith('search/') && file.endsWith('.json'));
const words = index.filter((file) => file.startsWith(`${folder}words-`));
const entries = Array.from(
	{ length: index.filter((file) => file.startsWith(`${folder}entries-`)).length },
	(_, n) => JSON.parse(text(`${folder}entries-${n}.json`)) as Entry[],
).flat();

/** A search that notes the files it reads. */
function reader() {
	const read = new Set<string>();
	const load = async (name: string): Promise<unknown> => {
		read.add(`${folder}${name}.json`);
		return JSON.parse(text(`${folder}${name}.json`));
	};
	const titles = async (query: string, first = 20) => {
		const found = await search(query, load);
		return (await readEntries(found.entries.slice(0, first), load)).map((entry) => entry[1]);
	};
	return { read, titles };
}

test('the page names the index, and there is no other', () => {
	expect(folder).toMatch(/^search\/[0-9a-f]{12}\/$/);
	expect(index.filter((file) => !file.startsWith(folder))).toEqual([]);
	expect(words.length).toBeGreaterThan(10);
});

test('the page runs at most 4 kB of script, and no other page runs any of it', () => {
	const early = page ? scriptsOf(page) : undefined;
	expect(early?.bytes).toBeLessThanOrEqual(4000);
	const own = early?.files.filter((file) => text(file).includes('entries-')) ?? [];
	expect(own).toHaveLength(1);
	const others = pages.filter((each) => each !== page);
	expect(others.filter((each) => own.some((file) => each.html.includes(file)))).toEqual([]);
});

test('every kind of thing is in it', () => {
	const found = new Set(entries.map(([kind]) => kinds[kind]));
	expect([...kinds].filter((kind) => !found.has(kind))).toEqual([]);
});

test('every entry leads to a page of the site, and to a place that this page has', () => {
	const ids = new Map(
		pages.map((each) => [
			each.file,
			new Set(each.elements(({ attribs }) => Boolean(attribs.id)).map(({ attribs }) => attribs.id)),
		]),
	);
	const lost = entries.filter(([, , url]) => {
		const [path = '', anchor] = url.split('#');
		const own = ids.get(`${path}index.html`);
		return !own || (anchor !== undefined && !own.has(anchor));
	});
	expect(lost.map(([, , url]) => url)).toEqual([]);
	expect(new Set(entries.map(([, , url]) => url)).size).toBe(entries.length);
});

test('every entry has a name and a text without marks of the source', () => {
	const odd = entries.filter(
		([, title, , excerpt]) =>
			!title || !excerpt || excerpt.length > 320 || /[⟦⟧{}]|<\w/.test(excerpt),
	);
	expect(odd).toEqual([]);
});

test('every heading of an article is found at its place', () => {
	const urls = new Set(entries.map(([, , url]) => url));
	for (const article of articles.filter(({ file }) => file.startsWith('articles/'))) {
		const prose = article.elements(({ attribs }) => /(^| )prose( |$)/.test(attribs.class ?? ''))[0];
		expect(prose, article.file).toBeDefined();
		const own = article
			.elements(({ name, attribs }) => /^h[23]$/.test(name) && Boolean(attribs.id))
			.filter((heading) => entries.some(([kind, title]) => kind === 1 && title === textOf(heading)))
			.map(({ attribs }) => `${article.file.replace(/index\.html$/, '')}#${attribs.id}`);
		expect(own.length).toBeGreaterThan(5);
		expect(own.filter((url) => !urls.has(url))).toEqual([]);
	}
});

test('each article is found first, or second after a term, by its whole title', async () => {
	const { titles } = reader();
	for (const [kind, title] of entries) {
		if (kinds[kind] === 'article') expect((await titles(title))[0]).toBe(title);
	}
});

test('each company and each term is found by its name, in both languages', {
	timeout: 60_000,
}, async () => {
	const { titles } = reader();
	for (const [kind, title, , , , ko] of entries) {
		if (!['term', 'company'].includes(kinds[kind] ?? '')) continue;
		for (const name of [title, ...(ko ? [ko] : [])]) {
			if (terms(name).length > 0) expect(await titles(name, 5), name).toContain(title);
		}
	}
});

test('no file of words is larger than it may be, but for a single word that is', () => {
	for (const file of words) {
		const records = JSON.parse(text(file)) as WordRecord[];
		if (records.length > 1) expect(bytes(file).length, file).toBeLessThanOrEqual(fragmentSize);
	}
});

const queries = ['CAR-T price', '줄기세포', 'biosimilar', 'samsung biologics songdo', 'korea', 't'];

test.each(queries)('%s costs at most 60 kB, and a quarter of the index', async (query) => {
	const { read, titles } = reader();
	const found = await titles(query);
	expect(found.length).toBeGreaterThan(0);
	expect(weight(read)).toBeLessThanOrEqual(60_000);
	expect(weight(read)).toBeLessThanOrEqual(weight(index) / 4);
	const ofWords = [...read].filter((file) => file.includes('/words-'));
	expect(ofWords.length).toBeLessThanOrEqual(query.split(/[ -]/).length + 2);
	expect(read.size).toBeLessThanOrEqual(1 + ofWords.length + found.length);
});

test('the same is found whoever asks', async () => {
	expect(await reader().titles('biosimilar')).toEqual(await reader().titles('biosimilar'));
});
