import { describe, expect, test } from 'vitest';
import { linkedArticles, relatedPlaces } from '../../../src/articles/place.ts';

describe('articles that a text links to', () => {
	test('are named once each, with or without an anchor', () => {
		const text =
			'See [copies](/articles/biosimilars/) and [more](/articles/biosimilars/#who), or [cells](/articles/car-t/).';
		expect(linkedArticles(text)).toEqual(['biosimilars', 'car-t']);
	});

	test('are not other pages, other sites or a bare address', () => {
		const text =
			'[a](/charts/) [b](https://example.org/articles/x/) /articles/car-t/ [c](/articles/)';
		expect(linkedArticles(text)).toEqual([]);
	});
});

describe('related articles', () => {
	const slugs = Array.from({ length: 20 }, (_, n) => `a${n}`);

	test('are in reading order, without the article itself and its two neighbors', () => {
		expect(relatedPlaces(slugs, 5, new Set(['a9', 'a4', 'a5', 'a6', 'a0', 'gone']))).toEqual([
			0, 9,
		]);
	});

	test('are six at most, the closest', () => {
		const linked = new Set(['a19', ...slugs]);
		expect(relatedPlaces(slugs, 10, linked)).toEqual([0, 1, 2, 3, 4, 19]);
	});
});
