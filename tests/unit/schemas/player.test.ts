import { describe, expect, test } from 'vitest';
import { playerSchema } from '../../../src/schemas/player.ts';
import { faults, faultsWith } from './support/break.ts';

describe('a company or an institution', () => {
	const player = {
		id: 'acme',
		name: 'Acme',
		kind: 'company',
		topics: ['car-t'],
		does: 'Makes cells that hunt.',
		claims: ['cap'],
		products: [
			{
				name: 'Acmecel',
				for: 'cells, for lymphoma',
				licensed: [{ where: 'kr', status: 'licensed', since: '2026-04', note: 'no price' }],
				claims: ['cap'],
			},
		],
		keyPlayer: {
			verdict: 'row',
			license: 'not-found',
			found: 'Nothing was found in Korea.',
			claims: ['cap'],
		},
	};

	test('may be whole, and may be minimal', () => {
		expect(faults(playerSchema, player)).toEqual([]);
		const { products: _, keyPlayer: __, ...minimal } = player;
		expect(faults(playerSchema, minimal)).toEqual([]);
		expect(faultsWith(playerSchema, player, 'ko', '아크미')).toEqual([]);
		expect(faultsWith(playerSchema, player, 'place', 'Daejeon')).toEqual([]);
	});

	test.each([
		['id', undefined],
		['id', 'Acme Inc'],
		['name', undefined],
		['kind', 'firm'],
		['topics', []],
		['topics', undefined],
		['does', undefined],
		['does', 'Too short'],
		['claims', undefined],
		['claims', []],
		['note', 'x'],
		['products.0.name', undefined],
		['products.0.for', undefined],
		['products.0.licensed', []],
		['products.0.claims', []],
		['products.0.licensed.0.where', 'KR'],
		['products.0.licensed.0.status', 'approved'],
		['products.0.licensed.0.since', '29 April 2026'],
		['products.0.licensed.0.price', 3],
		['keyPlayer.verdict', undefined],
		['keyPlayer.license', 'yes'],
		['keyPlayer.found', 'Nothing.'],
		['keyPlayer.claims', []],
	])('may not have %s %j', (path, value) => {
		expect(faultsWith(playerSchema, player, path, value)).toEqual([path]);
	});
});
