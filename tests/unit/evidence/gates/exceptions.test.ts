import { describe, expect, test } from 'vitest';
import { gates, runGates } from '../../../../src/evidence/gates/run.ts';
import { uncitedFigure } from '../../../../src/evidence/gates/uncited-figure.ts';
import { type Content, claim, finds, ledgerWith } from './support.ts';

const claims = [claim('a')];
const remark = '{/* evidence-ok: uncited-figure: a date everyone knows */}';
const inBody = (body: string) => finds(uncitedFigure, { claims, body });

describe('in an article', () => {
	test.each([
		['inside the block', `In 2002 they played.${remark}`],
		['in a later line of it', `In 2002\nthey played.${remark}`],
		['right before it', `${remark}\n\nIn 2002 they played.`],
		['before a list item', `- one\n- ${remark} In 2002.`],
	])('%s', (_, body) => {
		expect(inBody(body)).toEqual([]);
	});

	test('it reaches no further than its block', () => {
		expect(inBody(`In 2002.${remark}\n\nIn 2003.`)).toEqual(['11: 2003']);
		expect(inBody(`${remark}\n\nIn 2002.\n\nIn 2003.`)).toEqual(['13: 2003']);
	});
});

test('in YAML, on the line above the field', () => {
	const gap = (above: string) => ({ gaps: `  - id: g\n${above}    text: Some 240 people.\n` });
	expect(finds(uncitedFigure, gap(''))).toEqual(['4: 240']);
	expect(finds(uncitedFigure, gap('    # evidence-ok: uncited-figure: known\n'))).toEqual([]);
	const twice =
		'    # evidence-ok: uncited-figure: known\n    # another remark\n    # and another\n';
	expect(finds(uncitedFigure, gap(twice))).toEqual([]);
});

test('in front matter, on the line above the field', () => {
	const files = {
		'content/articles/x.mdx':
			'---\nteaser:\n  # evidence-ok: uncited-figure: known\n  text: In 2002.\n---\n\nText.\n',
	};
	expect(finds(uncitedFigure, { files })).toEqual(finds(uncitedFigure, {}));
});

describe('is itself a problem', () => {
	test.each([
		['when it excuses nothing', remark, /it excuses nothing|uncited-figure: a date/],
		['for an unknown gate', '{/* evidence-ok: nonsense: x */}', /nonsense/],
		['for another gate', `In 2002.{/* evidence-ok: unused-claim: x */}`, /unused-claim/],
		['without a reason', `In 2002.{/* evidence-ok: uncited-figure */}`, /uncited-figure|2002/],
	])('%s', (_, body, given) => {
		const problems = inBody(body);
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.join()).toMatch(given);
	});
});

test('exceptions are counted', () => {
	const content: Content = { claims, body: `In 2002.${remark}` };
	const { excused } = runGates(ledgerWith(content), [uncitedFigure]);
	expect(excused).toEqual([
		{ count: 1, exception: expect.objectContaining({ reason: 'a date everyone knows' }) },
	]);
});

test('400 claims with as many paragraphs pass', () => {
	const many = Array.from({ length: 400 }, (_, index) =>
		claim(`c-${index}`, {
			text: `In 2024 ${index} people of ${index + 7} paid $${index}.5 million, a third of all.`,
			asOf: '2024-05',
			figures: [{ id: 'x', label: 'people', value: index, unit: 'people' }],
		}),
	);
	const body = many
		.map((_, index) => `In May 2024 ${index} people paid.<Cite id="c-${index}" />`)
		.join('\n\n');
	const { found } = runGates(ledgerWith({ claims: many, body }));
	expect(found.filter(({ problems }) => problems.length > 0)).toEqual([]);
	expect(found.map(({ gate }) => gate)).toEqual([...gates.map(({ name }) => name), 'exception']);
});
