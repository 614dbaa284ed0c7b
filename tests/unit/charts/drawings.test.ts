// Draws every case of tests/charts and compares it with what is stored in tests/charts/output.
// UPDATE_DRAWINGS=1 stores the drawings as they are now.
import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/charts/types.ts';
import { boxes, labels, overlaps } from './support/geometry.ts';
import { lines, stored } from './support/stored.ts';
import { all, is, parseXml } from './support/xml.ts';

const cases = Object.entries(
	import.meta.glob<Picture>('../../charts/*.ts', { eager: true, import: 'default' }),
).map(([path, picture]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), ...picture }));

test('there are cases, and a stored drawing for no other', () => {
	const files = readdirSync('tests/charts/output')
		.filter((file) => file.endsWith('.svg') && !file.endsWith('-changed.svg'))
		.map((file) => file.replace(/\.svg$/, ''));
	const names = cases.map(({ name }) => name);
	expect(names.length).toBeGreaterThan(10);
	expect(files.filter((file) => !names.includes(file))).toEqual([]);
});

describe.each(cases)('$name', ({ name, svg, width }) => {
	const root = parseXml(svg);
	const elements = all(root);

	test('is as stored', () => {
		const now = lines(svg);
		expect(now, `see tests/charts/output/${name}-changed.svg`).toBe(stored(name, now));
	});

	test('is one <svg> of its width', () => {
		const [x, y, w, h] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
		expect(root.name).toBe('svg');
		expect([x, y, w]).toEqual([0, 0, width]);
		expect(h).toBeGreaterThan(0);
		expect(root.attributes.get('width')).toBe(String(width));
		expect(root.attributes.get('height')).toBe(String(h));
	});

	test('has a number for every number', () => {
		expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
	});

	test('is at most 8 kB of brotli', () => {
		expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(8_000);
	});

	test('has a title and a description that name it', () => {
		const id = root.attributes.get('aria-labelledby');
		const [title, desc] = root.children;
		expect([title?.name, title?.attributes.get('id')]).toEqual(['title', id]);
		expect(title?.text).toBe(`Case ${name}`);
		expect(desc?.name).toBe('desc');
		expect(desc?.attributes.get('id')).toBe(root.attributes.get('aria-describedby'));
		expect(desc?.text).toBe(`What ${name} shows, & "why".`);
	});

	test('has ids of its own, and points to no other', () => {
		const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id.startsWith(`${name}-`)).toBe(true);
		for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
	});

	test('has points that take the focus, each with a name and a tip', () => {
		const points = elements.filter((element) => is(element, 'point'));
		expect(points.length).toBeGreaterThan(0);
		for (const point of points) {
			expect(point.attributes.get('tabindex')).toBe('0');
			expect(point.attributes.get('role')).toBe('img');
			expect(point.attributes.get('aria-label')).toMatch(/\S/);
			expect(all(point).some((element) => is(element, 'hit'))).toBe(true);
			const tips = point.children.filter((element) => is(element, 'tip'));
			expect(tips).toHaveLength(1);
			expect(tips[0]?.children.some(({ text }) => text !== '')).toBe(true);
		}
	});

	test('has nothing beside its view box', () => {
		// A rounded coordinate may be off by as much as this.
		const slack = 0.1;
		const outside = boxes(root).filter((b) => b.left < -slack || b.right > width + slack);
		expect(outside).toEqual([]);
	});

	test('has no labels that lie on one another', () => {
		expect(overlaps(labels(root))).toEqual([]);
	});
});
