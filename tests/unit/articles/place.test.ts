import { describe, expect, test } from 'vitest';
import { linkedArticles } from '../../../src/articles/place.ts';

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
