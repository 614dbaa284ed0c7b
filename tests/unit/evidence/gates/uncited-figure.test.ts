import { describe, expect, test } from 'vitest';
import { uncitedFigure } from '../../../../src/evidence/gates/uncited-figure.ts';
import { claim, finds } from './support.ts';

const claims = [claim('a')];
const inBody = (body: string) => finds(uncitedFigure, { claims, body });

describe('a block with a figure needs a citation', () => {
	test.each([
		['paragraph', 'There were 146.', '9: 146'],
		['list item', '- Costs rose 5%.', '9: 5%'],
		['table cell', '| a | b |\n| --- | --- |\n| x | 12 |', '11: 12'],
		['heading', '## Some 700 patients\n\nText.', '9: 700'],
		['caption', '<figure>\n<figcaption>In 2024</figcaption>\n</figure>', '10: 2024'],
		['attribute', '<Aside title="Only 3%" />', '9: 3%'],
		['words', 'It took thirteen months.', '9: thirteen'],
	])('%s', (_, body, problem) => {
		expect(inBody(body)).toEqual([problem]);
	});
});

test.each([
	['There were 146.<Cite id="a" />'],
	['- Costs rose 5%.\n\n  See there.<Cite id="a" />'],
	['| a | b |\n| --- | --- |\n| 12 | x <Cite id="a" /> |'],
	['## Some 700 patients\n\nText.<Cite id="a" />'],
	['CD19 is a target in phase 2 trials.'],
])('passes: %j', (body) => {
	expect(inBody(body)).toEqual([]);
});

test('a citation in the next paragraph is none', () => {
	expect(inBody('There were 146.\n\nText.<Cite id="a" />')).toEqual(['9: 146']);
});

test('a gap names dates freely, but no numbers', () => {
	const gap = (text: string) => `  - id: g\n    text: ${text}\n`;
	expect(finds(uncitedFigure, { gaps: gap('Sales for 2026.') })).toEqual([]);
	expect(finds(uncitedFigure, { gaps: gap('The 240 people.') })).toEqual(['4: 240']);
});

test('charts and verdicts need claims too', () => {
	const files = {
		'content/charts/c.yaml': 'title: About 31 of 146 patients\nclaims: []\nsummary: 146 cells\n',
		'content/verdicts.yaml': '- id: v\n  shows: There are 4.\n  claims: []\n',
	};
	expect(finds(uncitedFigure, { files })).toEqual(['1: 31, 146', '2: 4']);
});
