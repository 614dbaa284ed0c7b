import { z } from 'astro/zod';
import { licensePlace, licenseStatus, playerKind } from '../player-words.ts';
import { words } from '../words.ts';

const orders = words('ascending', 'descending');

/** Words of the page of companies and institutions. */
export const playerStrings = z.strictObject({
	...words(
		'menu',
		'title',
		'lead',
		'description',
		'parts',
		'keyTitle',
		'keyLead',
		'named',
		'says',
		'verdict',
		'license',
		'found',
		'toCheck',
		'toRow',
		'tableTitle',
		'tableLead',
		'filter',
		'all',
		'name',
		'kind',
		'does',
		'products',
		'topics',
		'sorted',
		'placeTitle',
		'placeLead',
		'product',
		'elsewhere',
		'gaps',
	).shape,
	/** The two orders of each column that can be sorted. */
	orders: z.strictObject({ name: orders, kind: orders, products: orders, topics: orders }),
	kinds: words(...playerKind.options),
	/** The kinds as groups to choose from. */
	groups: words(...playerKind.options),
	places: words(...licensePlace.options),
	/** What became of a product at a place; a date may follow. */
	statuses: words(...licenseStatus.options),
	licenses: words('found', 'not-found'),
});
