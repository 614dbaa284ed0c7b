// The data package and its page.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test, vi } from 'vitest';
import { bytes, files, Page, text, textOf } from './support/dist.ts';

interface Field {
	name: string;
	type: string;
	format?: string;
}

interface Package {
	name: string;
	profile: string;
	homepage: string;
	licenses: { name: string; path: string }[];
	resources: {
		name: string;
		path: string;
		title: string;
		description: string;
		sources: { title: string; path?: string }[];
		schema: { fields: Field[]; primaryKey: string[] };
	}[];
}

const content = fileURLToPath(new URL('../../content/data/', import.meta.url));
const manifest = JSON.parse(text('data/datapackage.json')) as Package;
const page = new Page('data/index.html');

/** Types and formats of Table Schema, as far as we use them. */
const types = ['string', 'number', 'integer', 'year', 'yearmonth', 'date'];

describe('the package', () => {
	test('describes every table once, beside which it stands', () => {
		const tables = readdirSync(content).filter((file) => file.endsWith('.csv'));
		expect(manifest.resources.map(({ path }) => path).toSorted()).toEqual(tables.toSorted());
		for (const table of tables) {
			expect(bytes(`data/${table}`).equals(readFileSync(content + table)), table).toBe(true);
		}
	});

	test('holds to the rules of Frictionless data packages', () => {
		expect(manifest.profile).toBe('tabular-data-package');
		expect(manifest.licenses).toEqual([
			expect.objectContaining({ name: 'CC-BY-4.0', path: expect.stringMatching(/^https:/) }),
		]);
		const names = manifest.resources.map(({ name }) => name);
		expect(new Set([manifest.name, ...names]).size).toBe(names.length + 1);
		for (const { name, path, title, description, sources, schema } of manifest.resources) {
			expect(name).toMatch(/^[a-z0-9._-]+$/);
			// Relative, below the manifest, with no way up.
			expect(path).toMatch(/^[a-z0-9-]+\.csv$/);
			expect(title && description).toBeTruthy();
			expect(sources.length, name).toBeGreaterThan(0);
			expect(sources.filter((source) => !source.title)).toEqual([]);
			const fields = schema.fields.map((field) => field.name);
			expect(new Set(fields).size).toBe(fields.length);
			expect(schema.fields.filter(({ type }) => !types.includes(type))).toEqual([]);
			expect(fields).toEqual(expect.arrayContaining(schema.primaryKey));
			const [header] = parse(text(`data/${path}`)) as string[][];
			expect(header).toEqual(fields);
		}
	});
});

describe('the page', () => {
	test('lists every table with its columns, its file and a chart', () => {
		for (const { name, path, schema } of manifest.resources) {
			const [entry] = page.elements(({ attribs }) => attribs.id === name);
			if (!entry) throw new Error(`no entry for ${name}`);
			const words = textOf(entry);
			const own = schema.fields.filter(
				(field) => !['kind', 'claim', 'source', 'note'].includes(field.name),
			);
			for (const field of own) expect(words).toContain(field.name);
			const part = page.html.split(`id="${name}"`)[1]?.split('</li>')[0] ?? '';
			expect(part).toContain(`href="/data/${path}"`);
			expect(part).toMatch(/href="\/charts\/[a-z0-9-]+\/"/);
		}
	});

	test('counts tables and rows', () => {
		const rows = manifest.resources.map(
			({ path }) => (parse(text(`data/${path}`)) as string[][]).length - 1,
		);
		const sum = rows.reduce((all, each) => all + each, 0).toLocaleString('en-US');
		expect(page.html).toContain(`${manifest.resources.length} tables with ${sum} rows.`);
	});

	test('its JavaScript example runs against the published files, the others name some', async () => {
		const [python = '', r = '', javascript = ''] = page.named('pre').map(textOf);
		const address = (code: string) => /"(https:[^"]+)"/.exec(code)?.[1] ?? '';
		const file = (code: string) => new URL(address(code)).pathname.slice(1);
		expect(files).toEqual(expect.arrayContaining([python, r, javascript].map(file)));
		const table = vi.fn();
		const fetched = async (url: string) => new Response(text(new URL(url).pathname.slice(1)));
		const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
		await AsyncFunction('fetch', 'console', javascript)(fetched, { table });
		const [rows, columns] = table.mock.calls[0] as [Record<string, unknown>[], string[]];
		expect(rows.length).toBeGreaterThan(0);
		const raw = parse(text(file(python)), { columns: true }) as Record<string, string>[];
		expect(rows).toHaveLength(raw.filter(({ kind }) => kind === 'observed').length);
		for (const column of columns) {
			expect(rows.map((row) => String(row[column] ?? ''))).toEqual(
				raw.filter(({ kind }) => kind === 'observed').map((row) => row[column]),
			);
		}
	});
});
