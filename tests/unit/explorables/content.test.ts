// Every explorable of the content, with any values a reader can set.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { panelsOf, resultOf } from '../../../src/explorables/markup.ts';
import { arrange } from '../../../src/explorables/resolve.ts';
import { snap } from '../../../src/explorables/slider.ts';
import type { ViewOf } from '../../../src/explorables/types.ts';
import { views } from '../../../src/explorables/views.ts';
import { type ExplorableType, explorableSchema } from '../../../src/schemas/explorable.ts';
import { words } from '../../support/words.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const files = globSync('content/explorables/*.yaml', { cwd: root });

test('there are explorables', () => {
	expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (file) => {
	const spec = explorableSchema.parse(parse(readFileSync(path.join(root, file), 'utf8')));
	const { model, controls, cases } = arrange('x', spec, words);
	const view = views[spec.type] as ViewOf<ExplorableType>;
	const values = fc.record(
		Object.fromEntries(
			controls.map((control) => [
				control.name,
				fc
					.double({ min: control.min, max: control.max, noNaN: true })
					.map((value) => snap(value, control)),
			]),
		),
	);

	test('each case has its picture and its words', () => {
		for (const { view: shown, label } of cases) {
			expect(shown.panels.length, label).toBeGreaterThan(0);
			expect(shown.answer, label).toMatch(/\d/);
			expect(shown.short, label).toMatch(/\d/);
		}
		expect(new Set(cases.map(({ view: { short } }) => short)).size).toBe(cases.length);
	});

	test('whatever is set, the picture and the words hold only numbers and words', () => {
		fc.assert(
			fc.property(fc.constantFrom(...model.cases), values, (fixed, set) => {
				const shown = view(model as never, { ...fixed, ...set }, words.locale);
				const markup = panelsOf(shown) + resultOf(shown);
				expect(markup).not.toMatch(/NaN|Infinity|undefined|null|∞|\{\w+\}/);
				expect(markup).not.toMatch(/ style=/);
			}),
			{ numRuns: 60 },
		);
	});

	test('each claim of a single number is among those of the figure', () => {
		const single = JSON.stringify(spec).matchAll(/"claim":\{[^}]*?"id":"([^"]+)"/g);
		const shown = spec.claims.map((claim) => claim.id);
		for (const [, id] of single) expect(shown).toContain(id);
	});

	test('the same values always give the same view', () => {
		const first = model.cases[0] ?? {};
		expect(view(model as never, first, words.locale)).toEqual(cases[0]?.view);
	});

	test('the browser is given what it needs, and none of the ledger', () => {
		if (controls.length > 0) expect(JSON.stringify(model).length).toBeLessThan(4000);
		expect(JSON.stringify(model)).not.toMatch(/"claims?":/);
		expect(model.cases).toHaveLength(cases.length);
	});
});
