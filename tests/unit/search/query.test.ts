import { describe, expect, test } from 'vitest';
import type { Indexed } from '../../../src/search/build-index.ts';
import { mostHits } from '../../../src/search/types.ts';
import { searchOver, thing } from './support.ts';

const price = 'The insurer pays a price for CAR-T that is set by contract.';
const library: Indexed[] = [
	thing('article', 'What CAR-T costs', 'A forecast of the market.'),
	thing('section', 'The price of one dose', `${price} Families paid all of it before.`),
	thing('chart', 'Companies that make biosimilars', 'Companies by year.'),
	thing('term', 'CAR-T', 'A T cell with a new receptor.', { ko: '카티' }),
	thing('term', 'Cartilage', 'The smooth cover of a joint.', { ko: '연골' }),
	thing('company', 'Celltrion', 'A company that makes copies of antibodies.', { ko: '셀트리온' }),
	thing('company', 'Samsung Biologics', 'Makes antibodies under contract.', {
		ko: '삼성바이오로직스',
	}),
	thing('event', 'Celltrion starts', 'A company begins with a vaccine.'),
	thing('claim', 'The price of one dose', price),
];
const over = searchOver(library);

describe('what is found first', () => {
	test.each([
		['celltrion', 'Celltrion'],
		['CAR-T', 'CAR-T'],
		['cart', 'CAR-T'],
		['car t', 'CAR-T'],
		['Samsung Biologics', 'Samsung Biologics'],
		['companies', 'Companies that make biosimilars'],
		['company biosimilar', 'Companies that make biosimilars'],
		['셀트리온', 'Celltrion'],
		['셀트리온은', 'Celltrion'],
		['셀트리온에서', 'Celltrion'],
		['바이오', 'Samsung Biologics'],
		['삼성', 'Samsung Biologics'],
		['카', 'CAR-T'],
		['antibod', 'Celltrion'],
	])('for %j it is %j', async (query, title) => {
		expect((await over.titles(query))[0]).toBe(title);
	});

	test('a section goes before the claim that it explains', async () => {
		const { entries } = await over.find('price contract');
		expect(entries.map((place) => library[place]?.kind)).toEqual(['section', 'claim']);
	});

	test('the name that was asked for goes before longer ones', async () => {
		const many = [
			thing('chart', 'Biosimilar licenses by year', 'Biosimilar biosimilar biosimilar.'),
			thing('claim', 'Biosimilar', 'A near-copy.'),
		];
		expect(await searchOver(many).titles('biosimilars')).toEqual([
			'Biosimilar',
			'Biosimilar licenses by year',
		]);
	});

	test('of two that fit as well, the one whose kind stands first', async () => {
		const twins = [thing('place', 'Osong', 'A town.'), thing('chart', 'Osong', 'A town.')];
		const kinds = [...twins].reverse();
		const { entries } = await searchOver(kinds).find('osong');
		expect(entries.map((place) => kinds[place]?.kind)).toEqual(['chart', 'place']);
	});
});

test('a word still being typed finds what begins so, the word itself first', async () => {
	expect(await over.titles('celltr')).toEqual(['Celltrion', 'Celltrion starts']);
	const titles = await over.titles('cart');
	expect(titles.indexOf('CAR-T')).toBe(0);
	expect(titles).toContain('Cartilage');
	expect(await over.titles('celltr price')).not.toContain('Celltrion starts');
});

test('all words have to be there; where none has all, it says so', async () => {
	expect(await over.find('price families')).toMatchObject({ entries: [1], complete: true });
	const some = await over.find('families vaccine cartilage celltrion');
	expect(some.complete).toBe(false);
	expect(some.entries).toEqual([7]);
});

test('a hyphened word that nothing has as one is looked for in its parts', async () => {
	expect(await over.titles('dose-price ')).toEqual([
		'The price of one dose',
		'The price of one dose',
	]);
});

test('what is not there is not found', async () => {
	for (const query of [
		'zebra',
		'호랑이',
		'constructor',
		'__proto__',
		'toString',
		'x'.repeat(5000),
	]) {
		expect(await over.find(query)).toMatchObject({ entries: [], complete: true });
	}
	expect((await searchOver([]).find('price')).entries).toEqual([]);
});

test('a query without words reads nothing', async () => {
	const { find, read } = searchOver(library);
	expect((await find(' …!')).entries).toEqual([]);
	expect(read).toEqual([]);
});

test('a word of too many entries does not hide those of the other words', async () => {
	const many = Array.from({ length: 3 * mostHits }, (_, i) =>
		thing(
			'claim',
			`Korea ${i}`,
			i === 3 * mostHits - 1 ? 'Songdo, a long way off in Korea.' : 'Korea.',
		),
	);
	const { entries, complete } = await searchOver(many).find('korea songdo');
	expect(complete).toBe(true);
	expect(entries).toEqual([3 * mostHits - 1]);
});

test('a query reads one file for a word, three for one that is being typed, and its results', async () => {
	// Many words, so that there are many files.
	const large = Array.from({ length: 400 }, (_, i) =>
		thing(
			'claim',
			`Claim ${i}`,
			Array.from({ length: 20 }, (_, j) => `word${i * 20 + j}`).join(' '),
		),
	);
	const { files, find, read } = searchOver(large);
	expect([...files.keys()].filter((name) => name.startsWith('words-')).length).toBeGreaterThan(10);
	await find('word77 word ');
	expect(read.length).toBeLessThanOrEqual(1 + 1 + 1);
	read.length = 0;
	await find('word7 word');
	expect(read.length).toBeLessThanOrEqual(1 + 1 + 3);
	read.length = 0;
	await find('word1 word2000 word3000 word4000 word5000 word6000 word7000 word7500 word7900.');
	expect(read.length).toBeLessThanOrEqual(1 + 8);
});
