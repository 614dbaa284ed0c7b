import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataField } from '../../../../src/schemas/dataset.ts';
import { parseCell } from '../../../../src/schemas/loaders/csv-table.ts';

const words = { name: 'x', title: 'X', description: 'A column.' };
const string: DataField = { ...words, type: 'string' };
const number: DataField = { ...words, type: 'number' };
const integer: DataField = { ...words, type: 'integer' };
const year: DataField = { ...words, type: 'year' };
const month: DataField = { ...words, type: 'yearmonth' };
const day: DataField = { ...words, type: 'date' };
const anyDate: DataField = { ...words, type: 'date', format: 'any' };
const kind: DataField = { ...words, type: 'string', constraints: { enum: ['plan', 'observed'] } };

describe('parseCell', () => {
	test.each([
		['a text', string],
		['12', string],
		['=1+1', string],
		['plan', kind],
		['2026-04', month],
		['2026-12', month],
		['2026-04-29', day],
		['2024-02-29', day],
		['2026', anyDate],
		['2026-04', anyDate],
		['2026-04-29', anyDate],
	])('%s is text', (text, field) => {
		expect(parseCell(text, field)).toBe(text);
	});

	test.each([
		['0', number, 0],
		['9.2', number, 9.2],
		['-3.50', number, -3.5],
		['007', number, 7],
		['146', integer, 146],
		['-2', integer, -2],
		['3.0', integer, 3],
		['2025', year, 2025],
		['0999', year, 999],
	])('%s is a number', (text, field, value) => {
		expect(parseCell(text, field)).toBe(value);
	});

	test.each([
		['1,000', number],
		['1e3', number],
		['.5', number],
		['5.', number],
		['+5', number],
		['− 5', number],
		['12 %', number],
		['NaN', number],
		['Infinity', number],
		['0x10', number],
		['9'.repeat(400), number],
		['3.5', integer],
		['20255', year],
		['25', year],
		['-2025', year],
		['2025.0', year],
		['2025.5', year],
		['2026', month],
		['2026-4', month],
		['2026-13', month],
		['2026-00', month],
		['2026-04-29', month],
		['April 2026', month],
		['2026-04', day],
		['2026-4-29', day],
		['2026-04-32', day],
		['29.04.2026', day],
		['26', anyDate],
		['2026-', anyDate],
		['2026-04-', anyDate],
		['2026-13', anyDate],
		['Plan', kind],
		['other', kind],
	])('%#: %s is not of its column', (text, field) => {
		expect(parseCell(text, field)).toBeUndefined();
	});

	test.each([string, number, integer, year, month, day, anyDate, kind])(
		'an empty cell is a gap: $type',
		(field) => {
			expect(parseCell('', field)).toBeNull();
			const constraints = { ...field.constraints, required: true };
			expect(parseCell('', { ...field, constraints })).toBeUndefined();
			expect(parseCell('', { ...field, constraints: { required: false } })).toBeNull();
		},
	);

	test('every plain number comes back (property)', () => {
		const decimal = fc.stringMatching(/^-?[1-9]\d{0,8}(\.\d{1,4})?$/);
		fc.assert(
			fc.property(decimal, (text) => {
				expect(parseCell(text, number)).toBe(Number.parseFloat(text));
			}),
		);
	});

	test('nothing but numbers comes out of a column of numbers (property)', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom(number, integer, year), (text, field) => {
				const value = parseCell(text, field);
				if (value !== null && value !== undefined) expect(value).toBeTypeOf('number');
			}),
		);
	});
});
