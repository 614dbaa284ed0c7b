import { expect, test } from 'vitest';
import { cell, datasetSchema } from '../../../src/schemas/dataset.ts';
import { faultsWith } from './support/break.ts';

const field = { name: 'id', type: 'string', title: 'Id', description: 'The id.' };
const dataset = {
	name: 'car-t',
	title: 'CAR-T',
	description: 'Counts.',
	path: 'car-t.csv',
	schema: { fields: [field, { ...field, name: 'n', type: 'number' }], primaryKey: ['id'] },
};

test('a minimal data set is right, and has no rows yet', () => {
	expect(datasetSchema.parse(dataset)).toEqual({ ...dataset, rows: [] });
});

test.each([
	['schema.fields.0.type', 'integer'],
	['schema.fields.0.type', 'year'],
	['schema.fields.0.type', 'yearmonth'],
	['schema.fields.0.type', 'date'],
	['schema.fields.0.format', 'any'],
	['schema.fields.0.unit', 'USD million'],
	['schema.fields.0.constraints', {}],
	['schema.fields.0.constraints', { required: true, unique: true, enum: ['a'] }],
	['schema.primaryKey', ['id', 'n']],
	[
		'rows',
		[
			{ id: 'a', n: 1 },
			{ id: 'b', n: null },
		],
	],
	['origin', 'content/data/car-t.csv'],
])('%s may be %j', (path, value) => {
	expect(faultsWith(datasetSchema, dataset, path, value)).toEqual([]);
});

test.each([
	['name', undefined],
	['name', 'CAR-T'],
	['title', undefined],
	['description', undefined],
	['path', undefined],
	['path', 'car-t.json'],
	['path', '../car-t.csv'],
	['path', 'a/car-t.csv'],
	['path', 'Car-T.csv'],
	['schema', undefined],
	['schema.fields', undefined],
	['schema.fields', [field]],
	['schema.fields.0.name', undefined],
	['schema.fields.0.type', 'datetime'],
	['schema.fields.0.title', undefined],
	['schema.fields.0.description', undefined],
	['schema.fields.0.format', 'x'],
	['schema.fields.0.constraints', { minimum: 3 }, 'schema.fields.0.constraints.minimum'],
	['schema.primaryKey', undefined],
	['schema.primaryKey', 'id'],
	['schema.primaryKey', []],
	['schema.missingValues', ['']],
	['rows', [{ id: true }], 'rows.0.id'],
	['licenses', []],
])('%s may not be %j', (path, value, at = path) => {
	expect(faultsWith(datasetSchema, dataset, path, value)).toEqual([at]);
});

test('a cell is a text, a number or a gap', () => {
	for (const value of ['', 'a', 0, -1.5, null]) expect(cell.safeParse(value).success).toBe(true);
	for (const value of [undefined, true, Number.NaN, Number.POSITIVE_INFINITY, [], {}]) {
		expect(cell.safeParse(value).success).toBe(false);
	}
});
