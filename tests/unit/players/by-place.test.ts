import { describe, expect, test } from 'vitest';
import { columnOf, firstDate, reachedMarket } from '../../../src/players/by-place.ts';

test('places without a column of their own share the last', () => {
	expect((['kr', 'us', 'eu', 'jp', 'cn', 'gb', 'who'] as const).map(columnOf)).toEqual([
		'kr',
		'us',
		'eu',
		'jp',
		'elsewhere',
		'elsewhere',
		'elsewhere',
	]);
});

describe('the market', () => {
	test.each(['licensed', 'conditional', 'emergency', 'cleared', 'sale', 'revoked'] as const)(
		'is reached by what is or was %s',
		(status) => expect(reachedMarket([{ where: 'kr', status }])).toBe(true),
	);

	test.each(['trial', 'filed', 'none', 'refused', 'retracted'] as const)(
		'is not reached by %s',
		(status) => expect(reachedMarket([{ where: 'kr', status }])).toBe(false),
	);

	test('is reached where one place is enough', () => {
		expect(
			reachedMarket([
				{ where: 'kr', status: 'refused' },
				{ where: 'us', status: 'licensed' },
			]),
		).toBe(true);
	});
});

describe('the first date', () => {
	test('is the earliest of all products, without trials and refusals', () => {
		expect(
			firstDate([
				[{ where: 'us', status: 'trial', since: '2001' }],
				[
					{ where: 'eu', status: 'licensed', since: '2013-09' },
					{ where: 'kr', status: 'licensed', since: '2012-07-23' },
				],
			]),
		).toBe('2012-07-23');
	});

	test('is unknown where nothing has a date', () => {
		expect(firstDate([])).toBeUndefined();
		expect(firstDate([[{ where: 'us', status: 'sale' }]])).toBeUndefined();
		expect(firstDate([[{ where: 'us', status: 'refused', since: '2025' }]])).toBeUndefined();
	});
});
