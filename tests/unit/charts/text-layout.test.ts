import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, tip, wrap } from '../../../src/charts/svg.ts';
import { boxes } from './support/geometry.ts';
import { all, parseXml } from './support/xml.ts';

describe('textWidth', () => {
	// Widths at 13 px by the advances in Instrument Sans, weight 400, as its font file has them.
	test.each([
		['Insured patients counted to October 2023, as a yearly rate', 343.2],
		['What the spending cap on one product would buy at list price', 363.5],
		['What one Korean factory says it can supply', 256],
		['31 to 34', 45.5],
		['26.5 published', 87],
		['2032: 26.5 USD million', 133.8],
		['computed', 62.2],
		['published', 58.8],
		['estimate', 52.6],
		['plan', 25.7],
		['observed', 55.8],
		['Rounding allows 9.16 to 9.25', 167.9],
		['The insurer’s own count — a ‘yearly’ rate', 238.2],
		['197 under the cap', 105],
		['classed as a failure that triggers a refund', 238.9],
		['2025', 30.3],
	])('of "%s" is off by less than 8 %%', (content, width) => {
		expect(textWidth(content, 13) / width).toBeGreaterThan(0.92);
		expect(textWidth(content, 13) / width).toBeLessThan(1.08);
	});

	test('a Korean syllable is as wide as it is high', () => {
		expect(textWidth('환자', 13)).toBe(26);
		expect(textWidth('（', 10)).toBe(10);
	});

	test('grows with the text and with its size, and nothing is 0 wide (property)', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ minLength: 1 }), (a, b) => {
				expect(textWidth(a + b, 13)).toBeGreaterThan(textWidth(a, 13));
				expect(textWidth(a, 26)).toBeCloseTo(2 * textWidth(a, 13), 6);
			}),
		);
		expect(textWidth('', 13)).toBe(0);
	});
});

describe('wrap', () => {
	// At size 10 an x is 5.4 wide and a space 2.2: "xx xx" is 23.8.
	test.each([
		['xx xx xx', 24, ['xx xx', 'xx']],
		['xx xx xx', 23, ['xx', 'xx', 'xx']],
		['xx xx xx', 1000, ['xx xx xx']],
		['xxxxxxxxxx xx', 24, ['xxxxxxxxxx', 'xx']],
		['xx xxxxxxxxxx', 24, ['xx', 'xxxxxxxxxx']],
		['', 24, []],
	])('"%s" within %d', (content, limit, lines) => {
		expect(wrap(content, 10, limit)).toEqual(lines);
	});

	test('a line may be exactly as wide as the limit', () => {
		expect(wrap('xx xx', 10, textWidth('xx xx', 10))).toEqual(['xx xx']);
	});

	test('keeps every word, and no line of two words is too wide (property)', () => {
		const words = fc.array(fc.stringMatching(/^[a-zA-Z가-힣]{1,12}$/), { minLength: 1 });
		fc.assert(
			fc.property(words, fc.integer({ min: 1, max: 300 }), (given, limit) => {
				const lines = wrap(given.join(' '), 13, limit);
				expect(lines.join(' ')).toBe(given.join(' '));
				for (const line of lines.filter((l) => l.includes(' '))) {
					expect(textWidth(line, 13)).toBeLessThanOrEqual(limit);
				}
			}),
		);
	});
});

describe('tip', () => {
	const rect = (svg: string) => boxes(parseXml(svg))[0];

	test('stands above its mark, in the middle', () => {
		// "xxxx" is 28.08 wide at 13 px, 29.76 in bold, its plate 51.76; one line makes 30 px.
		expect(rect(tip(['xxxx'], 100, 100, 340))).toMatchObject({ left: 74.1, top: 58, bottom: 88 });
		expect(rect(tip(['xxxx', 'y'], 100, 100, 340))).toMatchObject({ top: 40, bottom: 88 });
	});

	test('stands below a mark at the top', () => {
		expect(rect(tip(['xxxx'], 100, 43, 340))?.top).toBe(57);
		expect(rect(tip(['xxxx'], 100, 44, 340))?.top).toBe(2);
	});

	test('is kept inside the drawing (property)', () => {
		const line = fc.array(fc.stringMatching(/^[a-z]{1,10}$/), { minLength: 1, maxLength: 30 });
		const lines = fc.array(line, { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(lines, fc.integer({ min: 0, max: 340 }), (given, x) => {
				const rows = given.map((words) => words.join(' '));
				const root = parseXml(tip(rows, x, 200, 340));
				for (const box of boxes(root)) {
					expect(box.left).toBeGreaterThanOrEqual(1.9);
					expect(box.right).toBeLessThanOrEqual(338.2);
				}
				const shown = all(root).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
				expect(shown.join(' ')).toBe(rows.join(' '));
			}),
		);
	});
});
