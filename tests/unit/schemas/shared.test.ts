import { expect, test } from 'vitest';
import { confidence, day, id, origin, partialDate } from '../../../src/schemas/shared.ts';

const cases = [
	[
		'id',
		id,
		['a', 'car-t', 'kymriah-146-patients', '2025'],
		['', 'Car-t', 'car_t', 'car t', '-car', 'car-', 'car--t', 'ko/car-t', 'çar', 7, null],
	],
	[
		'day',
		day,
		['2026-11-21', '2024-02-29'],
		[
			'2026',
			'2026-11',
			'2026-02-30',
			'2025-02-29',
			'2026-13-01',
			'26-11-21',
			'2026-11-21T00:00',
			'',
			2026,
		],
	],
	[
		'partialDate',
		partialDate,
		['2026', '2026-04', '2026-04-29'],
		['26', '2026-4', '2026-04-29-01', '2026/04', 'April 2026', '', 2026],
	],
	['confidence', confidence, ['high', 'medium', 'low'], ['High', 'none', '', 1]],
	['origin', origin, [undefined, 'content/x.yaml:3'], [3, null]],
] as const;

test.each(cases)('%s takes what it should, and nothing else', (_, schema, right, wrong) => {
	for (const value of right) expect(schema.safeParse(value).success, String(value)).toBe(true);
	for (const value of wrong) expect(schema.safeParse(value).success, String(value)).toBe(false);
});

test('messages say what is wanted', () => {
	expect(id.safeParse('A').error?.issues[0]?.message).toBe(
		'an id of lower-case words joined by hyphens',
	);
	expect(day.safeParse('A').error?.issues[0]?.message).toBe('a day such as 2026-11-21');
	expect(partialDate.safeParse('A').error?.issues[0]?.message).toBe(
		'a date such as "2026", "2026-04" or "2026-04-29", in quotes',
	);
});
