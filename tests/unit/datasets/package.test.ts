import { expect, test } from 'vitest';
import { publishedPackage } from '../../../src/datasets/package.ts';

test('a published package keeps what the editor wrote, and adds sources and formats', () => {
	const manifest = {
		name: 'x',
		licenses: [{ name: 'CC-BY-4.0' }],
		resources: [
			{ name: 'a', path: 'a.csv' },
			{ name: 'b', path: 'b.csv' },
		],
	};
	const works = [
		{ title: 'Report', url: 'https://a.example/' },
		{ title: 'Unlinked', url: undefined },
	];
	const file = {
		profile: 'tabular-data-resource',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
	};
	expect(publishedPackage(manifest, 'https://x.example/data/', new Map([['a', works]]))).toEqual({
		profile: 'tabular-data-package',
		name: 'x',
		licenses: [{ name: 'CC-BY-4.0' }],
		homepage: 'https://x.example/data/',
		resources: [
			{
				name: 'a',
				path: 'a.csv',
				...file,
				sources: [{ title: 'Report', path: 'https://a.example/' }, { title: 'Unlinked' }],
			},
			{ name: 'b', path: 'b.csv', ...file },
		],
	});
});
