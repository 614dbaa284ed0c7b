// Companies and institutions: who does what, with evidence in every row.
import { describe, expect, test } from 'vitest';
import { articles, type Element, pages, textOf } from './support/dist.ts';

const page = pages.find(({ file }) => file === 'players/index.html');
const tables = page?.named('table') ?? [];
const within = (table: Element | undefined, test: (element: Element) => boolean) =>
	page?.elements((element) => {
		for (let at = element.parent; at; at = at.parent) if (at === table) return test(element);
		return false;
	}) ?? [];
const rowsOf = (table: Element | undefined) =>
	within(
		table,
		({ name, parent }) => name === 'tr' && !!parent && 'name' in parent && parent.name === 'tbody',
	);
const marksIn = (element: Element) =>
	within(element, ({ attribs }) => attribs.class === 'cite-mark').length;
const [named, all, byPlace] = tables;

describe('each table', () => {
	test.each(tables)('is one, with a name, headings and a heading for every row', (table) => {
		expect(page?.html).toContain(`id="${table.attribs['aria-labelledby']}"`);
		const columns = within(table, ({ name, attribs }) => name === 'th' && attribs.scope === 'col');
		expect(columns.length).toBeGreaterThan(3);
		for (const row of rowsOf(table)) {
			const cells = row.children.filter((cell) => 'name' in cell) as Element[];
			expect(cells).toHaveLength(columns.length);
			expect(cells[0]?.attribs.scope).toBe('row');
		}
	});

	test.each(tables)('cites at least one claim in every row', (table) => {
		expect(rowsOf(table).length).toBeGreaterThan(0);
		for (const row of rowsOf(table)) expect(marksIn(row), textOf(row)).toBeGreaterThan(0);
	});
});

test('there are 45 to 70 companies and institutions, each with an address of its own', () => {
	const ids = rowsOf(all).map(({ attribs }) => attribs.id);
	expect(ids.length).toBeGreaterThanOrEqual(45);
	expect(ids.length).toBeLessThanOrEqual(70);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).not.toContain(undefined);
});

test('the five key players come as the text names them, each with a verdict and an answer', () => {
	const rows = rowsOf(named);
	expect(
		rows.map(
			(row) =>
				textOf(row)
					.trim()
					.split(/\s{2,}/)[0],
		),
	).toEqual([
		'Novartis',
		'Pfizer',
		'Bristol Myers Squibb',
		'CARsgen Therapeutics',
		'Fate Therapeutics',
	]);
	const ids = new Set(rowsOf(all).map(({ attribs }) => attribs.id));
	for (const row of rows) {
		const links = within(row, ({ name }) => name === 'a').map(({ attribs }) => attribs.href ?? '');
		expect(ids).toContain(links[0]?.slice(1));
		expect(links[1]).toMatch(/^\/claims\/#/);
		expect(within(row, ({ attribs }) => /^stamp /.test(attribs.class ?? ''))).toHaveLength(1);
		expect(textOf(row)).toMatch(/Found|Not found/);
	}
});

test('the filter counts the rows that it shows', () => {
	const rows = rowsOf(all);
	const labels = page?.elements(
		({ name, parent }) =>
			name === 'label' && !!parent && 'attribs' in parent && parent.attribs.class === 'tally',
	);
	for (const label of labels ?? []) {
		const value = within(label, ({ name }) => name === 'input')[0]?.attribs.value;
		const own = rows.filter(({ attribs }) => value === 'all' || attribs['data-of'] === value);
		expect(textOf(label).trim()).toMatch(new RegExp(`^${own.length}\\s`));
	}
});

test('rows lead to the articles that are there', () => {
	const addresses = articles.map(({ file }) => `/${file.replace(/index\.html$/, '')}`);
	const links = within(all, ({ name }) => name === 'a').map(({ attribs }) => attribs.href);
	const own = links.filter((href) => href?.startsWith('/articles/'));
	expect(own.length).toBeGreaterThan(40);
	expect(own.filter((href) => !addresses.includes(href ?? ''))).toEqual([]);
});

test('the list by place has products of Korean makers, each leading to its maker', () => {
	const ids = new Set(
		rowsOf(all)
			.filter(({ attribs }) => attribs['data-of'] !== 'foreign')
			.map(({ attribs }) => attribs.id),
	);
	for (const row of rowsOf(byPlace)) {
		const links = within(row, ({ name }) => name === 'a').map(({ attribs }) => attribs.href ?? '');
		expect(ids, textOf(row)).toContain(links[0]?.slice(1));
		expect(textOf(row)).toMatch(/20\d\d|on sale/);
	}
});
