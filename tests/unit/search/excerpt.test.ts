import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, markedPieces, type Piece } from '../../../src/search/excerpt.ts';
import type { Marked } from '../../../src/search/query.ts';

const asked = (words: string[], prefix = ''): Marked => ({ words: new Set(words), prefix });
const shown = (pieces: readonly Piece[]) =>
	pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
	['A price of CAR-T.', asked(['price', 'cart']), 'A [price] of [CAR-T].'],
	['Prices, and pricing', asked([], 'pric'), '[Prices], and [pricing]'],
	['삼성바이오로직스가', asked(['바이', '이오']), '삼성[바이오]로직스가'],
	['Companies’ own', asked(['compani']), '[Companies]’ own'],
	['<img onerror=alert(1)> & price', asked(['img', 'price']), '<[img] onerror=alert(1)> & [price]'],
	['Nothing here', asked(['price']), 'Nothing here'],
	['', asked(['price']), ''],
])('in %j the words are marked', (text, marked, wanted) => {
	expect(shown(markedPieces(text, marked))).toBe(wanted);
});

test('a long text is cut around the words', () => {
	const text = `${'One two three four. '.repeat(10)}Here the price of a dose is set. ${'Five six. '.repeat(20)}`;
	const cut = shown(excerpt(text, asked(['price', 'dose']), 80));
	expect(cut).toContain('[price] of a [dose]');
	expect(cut).toMatch(/^….*…$/);
	expect(shown(excerpt(text, asked([]), 40))).toBe('One two three four. One two three four…');
});

test('an excerpt is part of its text and not longer than asked for (property)', () => {
	const word = fc.stringMatching(/^[a-zé가-힣]{1,12}$/);
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 80 }),
			word,
			fc.integer({ min: 30, max: 200 }),
			(list, one, most) => {
				const text = list.join(' ').normalize('NFC');
				const cut = excerpt(text, asked([one], one), most)
					.map((piece) => piece.text)
					.join('');
				expect(cut.length).toBeLessThanOrEqual(most + 2);
				expect(text).toContain(cut.replace(/^…|…$/g, ''));
			},
		),
	);
});
