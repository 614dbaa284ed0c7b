// What a file says does not fit: front matter, tables, ids given twice, and slips of syntax.
import { describeFaults } from '../support/fault.ts';

const article = 'content/articles/car-t.mdx';
const ledger = 'content/evidence/car-t.yaml';
const table = 'content/data/car-t-refund.csv';
const sources = 'content/sources.json';

describeFaults('a file that does not fit stops the build', [
	{
		name: 'a missing field of the front matter',
		file: article,
		from: /order: \d+\n/,
		to: () => '',
		// There is no line to name but that of the front matter.
		line: () => 2,
		field: 'order',
		given: null,
		wanted: 'a value of type number (it is missing)',
	},
	{
		name: 'a value of the wrong type in the front matter',
		file: article,
		from: /(?<=order: )\d+/,
		to: () => 'six',
		field: 'order',
		wanted: 'a value of type number',
	},
	{
		name: 'a field that does not exist',
		file: article,
		from: /(?=order: )/,
		to: () => 'sidebar: left\n',
		line: () => 2,
		given: null,
		wanted: 'no field called sidebar',
	},
	{
		name: 'an open quote in the front matter',
		file: article,
		from: /(?<=\n)topic: .*/,
		to: () => 'topic: "CAR-T',
		wanted: 'valid YAML (Missing closing',
	},
	{
		name: 'an open quote in the glossary',
		file: 'content/glossary.yaml',
		from: / {2}term: .*/,
		to: () => '  term: "CAR-T',
		given: 'term: "CAR-T',
		wanted: 'valid YAML (Missing closing',
	},
	{
		name: 'a word in place of a number in a table',
		file: table,
		from: /(?<=,)\d+(?=,)/,
		to: () => 'ninety',
		field: 'count',
		wanted: 'a whole number (patients)',
	},
	{
		name: 'a key twice in a table',
		file: table,
		from: /(?<=\n.*\n)[a-z-]+(?=,)/,
		to: () => 'refund',
		field: 'id',
		wanted: 'a key of its own; line 2 has it already',
	},
	{
		name: 'a claim id twice',
		file: ledger,
		from: /(?<=- id: how-made-steps\n[\s\S]*?- id: )[a-z-]+(?=\n {4}title)/,
		to: () => 'how-made-steps',
		field: 'id',
		wanted: `an id of its own; ${ledger}:3 has it already`,
	},
	{
		name: 'a source id twice',
		file: sources,
		from: /(?<=\n\t\{\n\t\t"id": "aju-2010-nifds-first-anniversary"[\s\S]*?"id": ")[a-z0-9-]+/,
		to: () => 'aju-2010-nifds-first-anniversary',
		// The line on which its record begins.
		line: (edited) => edited - 1,
		field: 'id',
		wanted: `an id of its own; ${sources}:`,
	},
]);
