import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printFigure } from '../../../src/evidence/print-figure.ts';

describe('printFigure', () => {
	test.each([
		[70_900_000_000, 'KRW', 'KRW 70.9 billion'],
		[360_039_359, 'KRW', 'KRW 360,039,359'],
		[5_980_000, 'KRW', 'KRW 5.98 million'],
		[14_290_000_000_000, 'KRW', 'KRW 14.29 trillion'],
		[797, 'USD', '$797'],
		[9.2, 'USD million', '$9.2 million'],
		[3.404, 'USD billion', '$3.4 billion'],
		[-230, 'USD million', '−$230 million'],
		[82, '%', '82%'],
		[16.3, '% a year', '16.3% a year'],
		[146, 'patients', '146'],
		[17578, 'patients', '17,578'],
		[1159, 'patients', '1,159'],
		[0.07, '%', '0.07%'],
		[-4, '%', '−4%'],
	])('%s %s is printed %s', (value, unit, printed) => {
		expect(printFigure({ value, unit }, 'en-US')).toBe(printed);
	});

	test('the unit of a count follows when it is asked for', () => {
		expect(printFigure({ value: 146, unit: 'patients' }, 'en-US', true)).toBe('146 patients');
		expect(printFigure({ value: 82, unit: '%' }, 'en-US', true)).toBe('82%');
	});

	test('a count is never rounded (property)', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e13 }), (value) => {
				const [digits = '', word = ''] = printFigure({ value, unit: 'cases' }, 'en-US').split(' ');
				const size = { million: 1e6, billion: 1e9, trillion: 1e12 }[word] ?? 1;
				expect(Math.round(Number(digits.replaceAll(',', '')) * size)).toBe(value);
			}),
		);
	});
});
