import { describe, expect, test } from 'vitest';
import { placesSchema } from '../../../src/schemas/places.ts';
import { faults } from './support/break.ts';

describe('the map', () => {
	const place = {
		id: 'songdo',
		name: 'Songdo',
		ko: '송도',
		region: 'capital',
		lat: 37.4,
		lon: 126.6,
		kind: 'factory',
		facts: [{ text: 'Two firms have tanks here.', claims: ['songdo-cluster'] }],
	};
	const regions = [{ id: 'capital', name: 'Seoul Capital Area', ko: '수도권' }];
	const withPlace = (change: object) =>
		faults(placesSchema, { regions, places: [{ ...place, ...change }] });

	test('may be minimal', () => {
		expect(withPlace({})).toEqual([]);
	});

	test.each([
		['id', 'Songdo'],
		['region', 'jeolla'],
		['lat', 27],
		['lon', 12],
		['kind', 'tanks'],
		['facts', []],
		['articles', ['tanks']],
	])('a place with the %s %j does not pass', (key, value) => {
		expect(withPlace({ [key]: value }).join()).toContain(key);
	});

	test('a fact needs a claim', () => {
		expect(withPlace({ facts: [{ text: 'Two firms have tanks here.', claims: [] }] })).toHaveLength(
			1,
		);
	});

	test('an id is given once, to a place or a region', () => {
		expect(withPlace({ id: 'capital' })).toHaveLength(1);
		expect(faults(placesSchema, { regions, places: [place, place] })).toHaveLength(1);
	});
});
