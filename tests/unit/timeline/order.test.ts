import { describe, expect, test } from 'vitest';
import { byDate, byDecade } from '../../../src/timeline/order.ts';

const event = (date: string, planned = false) => ({ date, planned });
const dates = (events: { date: string }[]) => events.map(({ date }) => date);

describe('events', () => {
	test('stand in the order of their dates, the less exact first', () => {
		const given = ['2020-02-04', '2019-12', '2020', '2020-02', '1983'].map((date) => event(date));
		expect(dates(given.toSorted(byDate))).toEqual([
			'1983',
			'2019-12',
			'2020',
			'2020-02',
			'2020-02-04',
		]);
	});

	test('what is due in a year follows what happened in it', () => {
		const given = [event('2026', true), event('2026-06-22'), event('2026-02', true)];
		expect(dates(given.toSorted(byDate))).toEqual(['2026-06-22', '2026', '2026-02']);
	});

	test('of the same date stay as they are given', () => {
		const given = [
			{ ...event('2015'), id: 'b' },
			{ ...event('2015'), id: 'a' },
		];
		expect(byDecade(given)[0]?.years[0]?.events.map(({ id }) => id)).toEqual(['b', 'a']);
	});

	test('are grouped by year and decade, without empty ones', () => {
		const given = ['2001', '1999-12-31', '2010-01-01', '2001-05'].map((date) => event(date));
		const groups = byDecade(given);
		expect(groups.map(({ decade }) => decade)).toEqual([1990, 2000, 2010]);
		expect(groups.flatMap(({ years }) => years.map(({ year }) => year))).toEqual([
			1999, 2001, 2010,
		]);
		expect(dates(groups[1]?.years[0]?.events ?? [])).toEqual(['2001', '2001-05']);
		expect(byDecade([])).toEqual([]);
	});
});
