// Specs and rows that no mark can draw truthfully. Each check has its own unit tests in
// tests/unit/charts/model; here it has to stop a build.
import { describeFaults } from '../support/fault.ts';

const spec = 'content/charts/genome-cost.yaml';
const data = 'content/data/genome-cost.csv';

describeFaults('a chart that cannot be drawn stops the build', [
	{
		name: 'a column that the data does not have',
		file: spec,
		from: /(?<=encoding: \{.*y: )[a-z]+/,
		to: (column) => `${column}s`,
		field: 'encoding.y',
		wanted: `a column of ${data}: year, cost, kind, claim, source, note`,
		nearest: true,
	},
	{
		name: 'a chart type that does not exist',
		file: spec,
		from: /(?<=^type: )line/,
		to: () => 'pie',
		field: 'type',
		wanted: '',
		also: ['projection', 'grouped-bar', 'unit-grid', 'timeline'],
	},
	{
		name: 'numbers without a unit',
		file: 'content/data/datapackage.json',
		from: /"unit": "[^"]*",(?=[^{}]*"constraints"[^{}]*\{[^{}]*\}\s*\},\s*\{\s*"name": "kind")/,
		to: () => '',
		// The line on which the column begins.
		line: (edited) => edited - 4,
		field: 'content/data/ai-devices-cumulative.csv: devices',
		given: null,
		wanted: 'a unit, such as "USD million" or "patients", because a chart draws this column',
	},
	{
		name: 'a negative number on a log axis, and years out of order',
		file: data,
		from: /2002,\d+/,
		to: () => '1999,-5',
		field: 'cost',
		given: null,
		wanted: 'a number above zero, for a log axis',
		also: [
			'  given:  -5\n',
			`${data}:3  year\n  given:  "1999"\n  wanted: times in ascending order\n`,
			'2 things need mending',
		],
	},
	{
		name: 'a place that two rows claim',
		file: 'content/data/korean-datasets.csv',
		from: /KoVariome \(2018\),/,
		to: () => '"KOVA 1 (2017), exomes",',
		field: 'collection',
		given: 'KOVA 1 (2017), exomes',
		wanted: 'a place that no other row of its series has',
	},
]);
