import { type Fields, recordsOf } from './fields.ts';
import { type Parsed, type Part, passageOf } from './records.ts';
import type { Passage } from './types.ts';

/** Fields of one record as passages that rest on the claims the record names. */
const stated = (file: string, fields: Fields, keys: string[], cites = fields.list('claims')) =>
	keys.flatMap((key): Passage[] => passageOf(file, fields, key, { stated: true, cites }));

/** Companies and institutions: what each does, what was found of it, and its products. */
export function playerPart({ file, source }: Parsed): Part {
	const rows = recordsOf(source);
	const parts = rows.map((row) => {
		const key = row.has('keyPlayer') ? [row.record('keyPlayer')] : [];
		return { row, key, products: row.records('products') };
	});
	return {
		uses: parts.flatMap(({ row, key, products }) =>
			[row, ...key, ...products].map((fields) => ({
				file,
				line: fields.line('claims'),
				claims: fields.list('claims'),
			})),
		),
		passages: parts.flatMap(({ row, key, products }) => [
			...stated(file, row, ['does']),
			...key.flatMap((fields) => stated(file, fields, ['found'])),
			...products.flatMap((fields) => [
				...stated(file, fields, ['for']),
				...fields
					.records('licensed')
					.flatMap((license) => stated(file, license, ['since', 'note'], fields.list('claims'))),
			]),
		]),
	};
}
