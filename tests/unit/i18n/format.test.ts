import { afterEach, describe, expect, test } from 'vitest';
import { formatDate, formatNumber, readingMinutes } from '../../../src/i18n/format.ts';

const zone = process.env.TZ;

afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe('formatDate', () => {
	const dates = [
		['2026', 'en-US', '2026'],
		['2026-04', 'en-US', 'April 2026'],
		['2026-04-29', 'en-US', 'April 29, 2026'],
		['2026-01-01', 'en-US', 'January 1, 2026'],
		['2025-12-31', 'en-US', 'December 31, 2025'],
		['2024-02-29', 'en-US', 'February 29, 2024'],
		['2026', 'ko-KR', '2026년'],
		['2026-04', 'ko-KR', '2026년 4월'],
		['2026-04-29', 'ko-KR', '2026년 4월 29일'],
	] as const;

	test.each(dates)('%s in %s is %s', (date, locale, text) => {
		expect(formatDate(date, locale)).toBe(text);
	});

	test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Seoul'])(
		'no day shifts on a machine in %s',
		(name) => {
			process.env.TZ = name;
			expect(new Date(0).getTimezoneOffset()).not.toBe(0);
			for (const [date, locale, text] of dates) expect(formatDate(date, locale)).toBe(text);
		},
	);

	test.each(['', 'soon', 'April 2026'])('refuses "%s"', (date) => {
		expect(() => formatDate(date, 'en-US')).toThrow(new RangeError(`not a date: ${date}`));
	});
});

describe('formatNumber', () => {
	test.each([
		[9.2, 'en-US', undefined, undefined, '9.2'],
		[9, 'en-US', undefined, undefined, '9'],
		[9, 'en-US', 1, 1, '9.0'],
		[9.25, 'en-US', 1, 1, '9.3'],
		[9.249, 'en-US', 1, 0, '9.2'],
		[1349.55, 'en-US', 2, 0, '1,349.55'],
		[26.45, 'en-US', 0, 0, '26'],
		// Won of one treatment, dollars of a market.
		[360039359, 'en-US', 0, 0, '360,039,359'],
		[360039359, 'ko-KR', 0, 0, '360,039,359'],
		[70900000000, 'ko-KR', 0, 0, '70,900,000,000'],
		[9200000, 'en-US', 0, 0, '9,200,000'],
		[26.5, 'ko-KR', 2, 2, '26.50'],
		[1234.5, 'de-DE', 1, 1, '1.234,5'],
		[0, 'en-US', 1, 0, '0'],
		[-3.5, 'en-US', 1, 0, '−3.5'],
	])('%d in %s with %s and %s decimals is %s', (value, locale, max, min, text) => {
		expect(formatNumber(value, locale, max, min)).toBe(text);
	});
});

describe('readingMinutes', () => {
	test.each([
		[0, 1],
		[1, 1],
		[344, 1],
		[345, 2],
		[460, 2],
		[1150, 5],
		[2300, 10],
	])('%d words are %d', (words, minutes) => {
		expect(readingMinutes(words)).toBe(minutes);
	});
});
