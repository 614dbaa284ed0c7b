import { describe, expect, test } from 'vitest';
import { differingFigure } from '../../../../src/evidence/gates/differing-figure.ts';
import { uncitedFigure } from '../../../../src/evidence/gates/uncited-figure.ts';
import { claim, finds } from './support.ts';

const claims = [
	claim('a', {
		text: 'It cost USD 9.2 million for 31 to 34 people, a sixth of those planned, or 58.3%.',
		asOf: '2023-10-06',
		figures: [{ id: 'x', label: 'sales', value: 70.9, unit: 'KRW billion' }],
	}),
	claim('b', {
		text: 'Thirteen months passed.',
		kind: 'computed',
		inputs: ['a'],
		formula: '1 = 1',
	}),
	claim('c', { text: 'There were 12.', inputs: ['a'] }),
];
const says = (text: string, id = 'a') =>
	finds(differingFigure, { claims, body: `${text}<Cite id="${id}" />` });

describe('a figure of the claim passes', () => {
	test.each([
		['It cost USD 9,200,000.'],
		['It cost $9.2 million.'],
		['It was KRW 70.9 billion.'],
		['It was KRW 70,900,000,000.'],
		['About thirty patients.'],
		['From 31 to 34.'],
		['In October 2023.'],
		['In 2023.'],
		['A sixth of the patients.'],
		['It was 58%.'],
		['Nearly three in five. No: a sixth of them.'],
		['Three firms did.'],
		['CD19 in phase 2.'],
	])('%s', (text) => {
		expect(says(text)).toEqual([]);
	});
});

describe('any other figure does not', () => {
	test.each([
		['It cost USD 9.3 million.', 'USD 9.3 million'],
		['It cost KRW 9.2 million.', 'KRW 9.2 million'],
		['There were 35.', '35'],
		['In November 2023.', 'November 2023'],
		['On October 7, 2023.', 'October 7, 2023'],
		['In 2024.', '2024'],
		['It took nine months.', 'nine'],
		['It was 57%.', '57%'],
		['It was 31%.', '31%'],
		['Half of the patients.', 'Half'],
		['Some 40 people.', '40'],
		['There were 30.', '30'],
	])('%s', (text, given) => {
		expect(says(text)).toEqual([`9: ${given}`]);
	});
});

test('a computed claim states what its inputs state; a reported one does not', () => {
	expect(says('It took thirteen months and USD 9.2 million.', 'b')).toEqual([]);
	expect(says('It cost USD 9.2 million.', 'c')).toEqual(['9: USD 9.2 million']);
});

test('one of several claims is enough', () => {
	expect(says('Some 12 in 2023.', 'a c')).toEqual([]);
});

test('inputs that go in a circle end', () => {
	const round = (id: string, input: string) =>
		claim(id, { kind: 'computed', inputs: [input], formula: 'x' });
	const circle = [round('a', 'd'), round('d', 'a')];
	const body = 'There are 5.<Cite id="a" />';
	expect(finds(differingFigure, { claims: circle, body })).toEqual(['9: 5']);
});

test('teaser, chart words, verdicts and gaps are held to their claims', () => {
	const files = {
		'content/charts/c.yaml': 'title: Some 31 of 146\nnotes:\n  - It was 9%.\nclaims: [a]\n',
		'content/verdicts.yaml': '- id: v\n  shows: There are 41.\n  claims: [a]\n',
	};
	const gaps = '  - id: g\n    text: Anything after 2026, or 240.\n    claims: [a]\n';
	const front = { teaser: { text: 'Only 77 of 31.', claim: 'a' } };
	const given = finds(differingFigure, { claims, files, gaps, front, body: 'Text.' });
	expect(given.map((each) => each.replace(/^\d+: /, ''))).toEqual(['77', '146', '9%', '240', '41']);
});

test('a twin in another language counts beside the original', () => {
	const files = {
		'content/ko/articles/topic.mdx':
			'---\ntitle: x\n---\n\n709억 원, 2023년 10월.<Cite id="a" />\n\n710억 원.<Cite id="a" />\n',
	};
	expect(finds(differingFigure, { claims, files })).toEqual(['7: 710억']);
});

describe('a number that the page takes from the ledger', () => {
	const figure = 'It was <Figure claim="a" figure="x" />';

	test('passes beside its own claim', () => {
		expect(finds(differingFigure, { claims, body: `${figure}.<Cite id="a" />` })).toEqual([]);
	});

	test('needs that claim to be cited', () => {
		const body = `${figure}.<Cite id="c" />`;
		expect(finds(differingFigure, { claims, body })).toEqual(['9: KRW 70.9 billion']);
		expect(finds(uncitedFigure, { claims, body: figure })).toEqual(['9: KRW 70.9 billion']);
	});
});

describe('a number in a data row', () => {
	const manifest = JSON.stringify({
		resources: [
			{
				path: 'x.csv',
				schema: {
					fields: [{ name: 'year' }, { name: 'value', unit: 'USD million' }, { name: 'claim' }],
				},
			},
		],
	});
	const row = (value: string) =>
		finds(differingFigure, {
			claims,
			files: {
				'content/data/datapackage.json': manifest,
				'content/data/x.csv': `year,value,claim\n2025,${value},a\n`,
			},
		});

	test('is what its claim states', () => {
		expect(row('9.2')).toEqual([]);
	});

	test('may not be another one', () => {
		expect(row('9.3')).toHaveLength(1);
	});

	test('may be a gap', () => {
		expect(row('')).toEqual([]);
	});
});

test('an event’s date, title and text are all held against its claims', () => {
	const event = (date: string, title: string, text: string) =>
		finds(differingFigure, {
			claims,
			files: {
				'content/timeline.yaml': `- id: e\n  date: "${date}"\n  title: ${title}\n  text: ${text}\n  claims: [a]\n`,
			},
		});
	expect(event('2023-10-06', 'It cost USD 9.2 million', 'From 31 to 34.')).toEqual([]);
	expect(event('2023-10', 'It happened', 'In 2023.')).toEqual([]);
	expect(event('2023-10-07', 'For 35 people', 'In 2024.')).toEqual([
		'2: 2023-10-07',
		'3: 35',
		'4: 2024',
	]);
});

describe('the list of companies', () => {
	const list = (fields: string) =>
		finds(differingFigure, { claims, files: { 'content/players.yaml': `- id: p\n${fields}` } });

	test.each([
		['what one does', '  does: It had 31 people.\n  claims: [a]\n'],
		['a product', '  products: [{ for: "31 people", claims: [a] }]\n'],
		['a date', '  products: [{ licensed: [{ since: "2023-10" }], claims: [a] }]\n'],
		['a note', '  products: [{ licensed: [{ note: in 2023 }], claims: [a] }]\n'],
		['what was found', '  keyPlayer: { found: In 2023., claims: [a] }\n'],
	])('states %s as its claims do', (_, fields) => {
		expect(list(fields)).toEqual([]);
	});

	test.each([
		['what one does', '  does: It had 35 people.\n  claims: [a]\n', '35'],
		['a product', '  products: [{ for: "35 people", claims: [a] }]\n', '35'],
		['a date', '  products: [{ licensed: [{ since: "2023-11" }], claims: [a] }]\n', '2023-11'],
		['a note', '  products: [{ licensed: [{ note: in 2024 }], claims: [a] }]\n', '2024'],
		['what was found', '  keyPlayer: { found: In 2024., claims: [a] }\n', '2024'],
	])('is caught when %s differs', (_, fields, given) => {
		expect(list(fields)).toEqual([expect.stringMatching(new RegExp(`: ${given}$`))]);
	});
});
