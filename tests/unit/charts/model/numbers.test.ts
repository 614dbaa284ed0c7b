import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisNumber, shortNumber, withUnit } from '../../../../src/charts/model/numbers.ts';

describe('shortNumber, beside a mark', () => {
	test.each([
		[0, '0'],
		[43, '43'],
		[9.2, '9.2'],
		[31.825, '31.83'],
		[-3.5, '−3.5'],
		[0.23, '0.23'],
		[0.12345, '0.1235'],
		[1559, '1,559'],
		[999_999, '999,999'],
		[1_000_000, '1M'],
		[95_263_072, '95.3M'],
		[1_234_567_890, '1.23B'],
		[-4_500_000, '−4.5M'],
	])('%s is %s', (value, shown) => {
		expect(shortNumber(value, 'en-US')).toBe(shown);
	});

	test('follows the language', () => {
		expect(shortNumber(1234.5, 'de-DE')).toBe('1.234,5');
		expect(shortNumber(95_263_072, 'ko-KR')).toBe('9530만');
	});

	test('is the number itself below a million, to two decimals (property)', () => {
		fc.assert(
			fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (hundredths) => {
				const shown = shortNumber(hundredths / 100, 'en-US');
				expect(Number(shown.replaceAll(',', '').replace('−', '-'))).toBe(hundredths / 100);
			}),
		);
	});
});

describe('axisNumber', () => {
	test.each([
		[0, '0'],
		[0.0005, '0.0005'],
		[0.1, '0.1'],
		[2500, '2,500'],
		[9999, '9,999'],
		[10_000, '10K'],
		[250_000, '250K'],
		[1_500_000, '1.5M'],
		[100_000_000, '100M'],
		[-20, '−20'],
		[-20_000, '−20K'],
	])('%s is %s', (value, shown) => {
		expect(axisNumber(value, 'en-US')).toBe(shown);
	});
});

describe('withUnit', () => {
	test.each([
		[9.2, 'USD million', '$9.2 million'],
		[70_900_000_000, 'KRW', 'KRW 70.9 billion'],
		[43, '%', '43%'],
		[-4, '%', '−4%'],
		[0.6425, 'USD million', '$0.6425 million'],
		[-0.6425, 'USD million', '−$0.6425 million'],
		[-3.7138, 'KRW trillion', 'KRW −3.7138 trillion'],
		[0.125, '%', '0.125%'],
		[0.6425, 'liters', '0.6425 liters'],
		[92.05, '% of gene copies', '92.05% of gene copies'],
		[150, 'patients', '150 patients'],
		[1159, 'patients a year', '1,159 patients a year'],
		[95_263_072, 'tests', '95,263,072 tests'],
	])('%s in %s is %s', (value, unit, shown) => {
		expect(withUnit(value, unit, 'en-US')).toBe(shown);
	});
});
