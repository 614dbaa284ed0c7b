// Figures that explain a mechanism, as the build writes them: whole before any script runs.
import { describe, expect, test } from 'vitest';
import { words } from '../support/words.ts';
import { type Element, Page, textOf, weight } from './support/dist.ts';
import { explorableCode } from './support/scripts.ts';

const kB = 1000;
/** Where each stands, and whether a reader sets numbers or only chooses a case. */
const placed = [
	['pcr-doubling', 'diagnostics', 'set'],
	['base-rate', 'diagnostics', 'set'],
	['evidence-ladder', 'stem-cells', 'told'],
	['comparability', 'biosimilars', 'told'],
	['vein-to-vein', 'car-t', 'told'],
	['gene-test-1000', 'genomics', 'told'],
	['genomes-read', 'genomics', 'set'],
	['deal-anatomy', 'industry', 'told'],
	['what-would-have-to-be-true', 'next-decade', 'set'],
] as const;

function below(page: Page, root: Element, test: (each: Element) => boolean): Element[] {
	const inside = (each: Element): boolean =>
		each === root || (each.parent !== null && 'name' in each.parent && inside(each.parent));
	return page.elements((each) => each !== root && inside(each) && test(each));
}

describe.each(placed)('%s in %s', (id, article, kind) => {
	const page = new Page(`articles/${article}/index.html`);
	const [figure] = page.elements(({ name, attribs }) => name === 'figure' && attribs.id === id);
	if (!figure) throw new Error(`${page.file} has no explorable ${id}`);
	const find = (test: (each: Element) => boolean) => below(page, figure, test);
	const has = (attribute: string) => find(({ attribs }) => attribute in attribs);
	const classed = (name: string) =>
		find(({ attribs }) => (attribs.class ?? '').split(' ').includes(name));
	const cases = has('data-case');

	test('has a picture and a result for every case', () => {
		expect(cases.length).toBeGreaterThanOrEqual(2);
		const shown = has('data-at');
		// Once as a picture, once as a result.
		expect(shown).toHaveLength(cases.length * 2);
		for (const part of shown.filter(({ name }) => name === 'div')) {
			const drawings = below(page, part, ({ name }) => name === 'svg');
			expect(drawings.length).toBeGreaterThan(0);
			for (const { attribs } of drawings) expect(attribs['aria-label']).toMatch(/\d/);
		}
		for (const part of shown.filter(({ name }) => name === 'span')) {
			expect(textOf(part)).toMatch(/\d.*\./);
		}
	});

	test('says the result of every case beside its name', () => {
		const [list] = classed('case-list');
		for (const { attribs } of cases) expect(attribs.type).toBe('radio');
		const results = list ? below(page, list, ({ name }) => name === 'b').map(textOf) : [];
		expect(new Set(results).size).toBe(cases.length);
		for (const result of results) expect(result).toMatch(/\d/);
	});

	test('offers no control that would not work without a script', () => {
		const [controls] = has('data-controls');
		const inputs = controls ? below(page, controls, ({ name }) => name === 'input') : [];
		expect(find(({ name }) => name === 'canvas')).toEqual([]);
		expect('data-island' in figure.attribs).toBe(kind === 'set');
		if (kind === 'told') return expect(controls).toBeUndefined();
		expect(controls?.attribs).toHaveProperty('disabled');
		expect(inputs.length).toBeGreaterThan(1);
	});

	test('names its controls, speaks its result and says what it leaves out', () => {
		for (const { attribs } of has('data-slider')) {
			expect(find((each) => each.attribs.for === attribs.id)).toHaveLength(1);
			expect(attribs['aria-valuetext']).toBeTruthy();
		}
		expect(has('data-result')[0]?.attribs['aria-live']).toBe('polite');
		const [left] = classed('leaves-out');
		expect(left && textOf(left)).toContain(words.explorable.leavesOut);
		expect(classed('chart-sources')).toHaveLength(1);
	});

	test('cites its claims, and each mark leads to an entry of the list', () => {
		const marks = classed('cite-mark');
		expect(marks.length).toBeGreaterThan(1);
		for (const { attribs } of marks) {
			const target = attribs.popovertarget;
			expect(page.elements((each) => each.attribs.id === target)).toHaveLength(1);
		}
	});

	test('writes no style into the page', () => {
		expect(has('style')).toEqual([]);
	});
});

test('the code of each explorable weighs at most 3 kB, and is fetched when it is used', () => {
	// Of each type that is set, and of what wakes them.
	const set = placed.filter(([, , kind]) => kind === 'set');
	expect(explorableCode.length).toBeGreaterThan(set.length);
	const pages = placed.map(([, article]) => new Page(`articles/${article}/index.html`));
	for (const file of explorableCode) {
		expect(weight([file]), file).toBeLessThanOrEqual(3 * kB);
		for (const { html } of pages) expect(html).not.toContain(file);
	}
});
