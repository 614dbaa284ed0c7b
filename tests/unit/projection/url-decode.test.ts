import { expect, test } from 'vitest';
import { decodeScenario } from '../../../src/projection/url-state.ts';
import { DEFAULTS, ID, LIMITS, OURS } from './support.ts';

const decode = (search: string) => decodeScenario(ID, search, DEFAULTS, LIMITS);
test('reads a link, with or without its question mark', () => {
	const search = `${OURS}growth=20&unit=patients&yardsticks=off`;
	const scenario = { ...DEFAULTS, growth: 20, unit: 'patients', yardsticks: false };
	expect(decode(search)).toEqual({ scenario, ignored: [] });
	expect(decode(`?${search}`)).toEqual({ scenario, ignored: [] });
	const params = new URLSearchParams(search);
	expect(decodeScenario(ID, params, DEFAULTS, LIMITS)).toEqual({ scenario, ignored: [] });
});

test.each([
	'',
	'?',
	'growth=20',
	'utm_source=mail&growth=abc&v=9',
	'chart=other&v=1&growth=99',
	`${OURS}utm_source=mail&utm_campaign=x&fbclid=abc&gclid=1&mc_cid=2`,
])('leaves %j alone', (search) => {
	expect(decode(search)).toEqual({ scenario: DEFAULTS, ignored: [] });
});

test.each([
	['growth=NaN', ['growth=NaN']],
	['growth=', ['growth=']],
	['growth=Infinity', ['growth=Infinity']],
	['growth=0x10', ['growth=0x10']],
	['growth=1e400', ['growth=1e400']],
	['growth=60.1', ['growth=60.1']],
	['growth=-20.1', ['growth=-20.1']],
	['growth=%2020', ['growth= 20']],
	['price=20000000.5', ['price=20000000.5']],
	['refund=100', ['refund=100']],
	['unit=euro', ['unit=euro']],
	['scale=Log', ['scale=Log']],
	['yardsticks=1', ['yardsticks=1']],
	['colour=red', ['colour=red']],
	['__proto__=1&constructor=2', ['__proto__=1', 'constructor=2']],
	['growth=%E0%A4', ['growth=\uFFFD']],
	// 33 characters: too long although it is the number 20; 23 of them and an ellipsis are shown.
	[`growth=20.${'0'.repeat(30)}`, [`growth=20.${'0'.repeat(20)}…`]],
	// Exactly 24 characters are shown whole, 25 are not.
	[`unit=${'x'.repeat(24)}`, [`unit=${'x'.repeat(24)}`]],
	[`unit=${'x'.repeat(25)}`, [`unit=${'x'.repeat(23)}…`]],
	[`unit=${'😀'.repeat(25)}`, [`unit=${'😀'.repeat(23)}…`]],
	[`${'k'.repeat(40)}=1`, [`${'k'.repeat(23)}…=1`]],
	['unit=a%00b%1B%0Ac%E2%80%AEd', ['unit=a\uFFFDb\uFFFD\uFFFDc\uFFFDd']],
])('ignores and names %j', (search, ignored) => {
	expect(decode(OURS + search)).toEqual({ scenario: DEFAULTS, ignored });
});

test('takes values on their limits and 32 characters long', () => {
	const text = `20.${'0'.repeat(29)}`;
	expect(text).toHaveLength(32);
	expect(decode(`${OURS}growth=${text}`).scenario.growth).toBe(20);
	expect(decode(`${OURS}growth=60&refund=80`).scenario).toMatchObject({ growth: 60, refund: 80 });
	expect(decode(`${OURS}growth=-0`).scenario.growth).toBe(0);
});

test('keeps the good values next to bad ones and the first of two', () => {
	const { scenario, ignored } = decode(`${OURS}growth=20&fx=x&growth=30&scale=log`);
	expect(scenario).toEqual({ ...DEFAULTS, growth: 20, scale: 'log' });
	expect(ignored).toEqual(['fx=x', 'growth=30']);
});

test.each([
	['v=2&growth=20&unit=euro', ['v=2']],
	['v=01&growth=20', ['v=01']],
	['v=%07&growth=20', ['v=\uFFFD']],
	['growth=20', ['v=']],
])('ignores all of a link of unknown version: %s', (rest, ignored) => {
	expect(decode(`chart=${ID}&${rest}`)).toEqual({ scenario: DEFAULTS, ignored });
});

test('gives a copy of the defaults', () => {
	expect(decode('').scenario).not.toBe(DEFAULTS);
});
