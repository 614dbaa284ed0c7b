import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composed, mostTerms, stem, terms, tokens, wordsIn } from '../../../src/search/words.ts';

const wordsOf = (text: string) => tokens(composed(text)).map(({ word }) => word);

test.each([
	['Biosimilars and their licenses', ['biosimilar', 'license']],
	['CAR-T', ['cart', 'car', 't']],
	['anti-PD-1', ['antipd1', 'anti', 'pd', '1']],
	['two T-cells', ['two', 'tcell', 't', 'cell']],
	['Songdo’s campus, patients’ own', ['songdo', 'campus', 'patient', 'own']],
	['2,047 people', ['2047', 'people']],
	['$9.2 million, 16.3% a year', ['9.2', 'million', '16.3', 'year']],
	['from 2016–2024', ['2016', '2024']],
	['the 20th, a 1.5-fold rise', ['20th', '1.5fold', '1.5', 'fold', 'rise']],
	['Hyphen\u2011ed', ['hyphened', 'hyphen', 'ed']],
	['Gédéon', ['gedeon']],
	['', []],
	['… — “!”', []],
	['셀트리온', ['셀트', '트리', '리온', '셀', '트', '리', '온']],
	['암', ['암']],
	['CAR-T치료', ['cart', 'car', 't', '치료', '치', '료']],
])('the words of %j', (text, wanted) => {
	expect(wordsOf(text)).toEqual(wanted);
});

test.each([
	['therapies', 'therapy'],
	['companies', 'company'],
	['processes', 'process'],
	['doses', 'dose'],
	['analysis', 'analysis'],
	['genes', 'gene'],
])('%s and %s have the same stem', (one, other) => {
	expect(stem(one)).toBe(stem(other));
});

test.each(['virus', 'process', 'us', 'gas', '1990s', 'cd19'])('%s is no plural', (word) => {
	expect(stem(word)).toBe(word);
});

test('a token knows where it stands', () => {
	const text = composed('Of CAR-T in 송도.');
	expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'CAR-T',
		'CAR',
		'T',
		'송도',
		'송',
		'도',
	]);
});

test('Korean is the same however it is composed', () => {
	expect(wordsOf('셀트리온'.normalize('NFD'))).toEqual(wordsOf('셀트리온'));
	expect(terms('줄기세포'.normalize('NFD'))).toEqual(terms('줄기세포'));
});

test('a query asks for each thing once, and its last word is still being typed', () => {
	expect(terms('car-t price CAR-T pri')).toEqual([
		{ words: ['cart'], parts: ['car', 't'], korean: false, open: false },
		{ words: ['price'], parts: [], korean: false, open: false },
		{ words: ['pri'], parts: [], korean: false, open: true },
	]);
	expect(terms('셀트리온은')[0]?.words).toEqual(['셀트', '트리', '리온', '온은']);
	expect(terms('price!').map(({ open }) => open)).toEqual([false]);
	expect(terms('car t').map(({ open }) => open)).toEqual([false, false]);
	expect(terms('the')[0]).toMatchObject({ words: ['the'], open: true });
	expect(terms('!?')).toEqual([]);
});

test('a hostile query asks for a few short words', () => {
	const long = terms('<img src=x onerror=alert(1)> '.repeat(400));
	expect(long.length).toBeLessThanOrEqual(mostTerms);
	expect(terms('a'.repeat(10_000))[0]?.words[0]?.length).toBeLessThanOrEqual(40);
	expect(terms('\0\ud800 %00').flatMap(({ words }) => words)).toEqual(['00']);
});

// Words apart from one another, as a reader types them.
const wordish = fc.stringMatching(/^[a-zA-Z0-9가-힣é’-]{1,12}$/);
const query = fc.array(wordish, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

test('a text has every word of a query that it holds (property)', () => {
	fc.assert(
		fc.property(query, fc.string(), fc.string(), (asked, before, after) => {
			fc.pre(terms(asked).length < mostTerms);
			const has = new Set(wordsOf(`${before} ${asked} ${after}`));
			const [only] = terms(asked);
			// A query of words that find nothing asks for the beginning of another word.
			if (wordsOf(asked).length === 0) expect(only?.open ?? true).toBe(true);
			else
				for (const term of terms(asked)) for (const word of term.words) expect(has).toContain(word);
		}),
	);
});

test('a token lies inside its text and is never empty (property)', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (given) => {
			const text = composed(given);
			for (const { word, start, end } of tokens(text)) {
				expect(word).not.toBe('');
				expect(0 <= start && start < end && end <= text.length).toBe(true);
			}
		}),
	);
});

test('the words of a text are those of its tokens (property)', () => {
	const mixed = fc.array(
		fc.constantFrom('CAR-T ', '카티를 ', 'the ', '1,200 won ', 'X-ray', '’s '),
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'grapheme' }),
				mixed.map((parts) => parts.join('')),
			),
			(given) => {
				expect(wordsIn(composed(given))).toEqual(wordsOf(given));
			},
		),
	);
});
