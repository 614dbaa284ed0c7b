import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { ids } from '../lib/content.ts';
import { ContentError, type ContentProblem, didYouMean } from '../lib/errors.ts';
import { localizedId, pathLanguage } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';
import { lineOfId, type Pointer, pointersIn } from './pointers.ts';
import { place } from './resolve.ts';
import { type PointedAt, wantedId } from './wanted.ts';

/** A pointer and where its record stands. */
interface Placed extends Pointer {
	file: string;
	/** Line the record begins at, or a line before it. */
	line: number;
}

/** Pointers of all records, in the columns of data tables too. */
async function allPointers(): Promise<Placed[]> {
	const articles = (await getCollection('articles')).flatMap(({ data, filePath = 'content' }) =>
		pointersIn(data).map((pointer) => ({ ...pointer, file: filePath, line: 1 })),
	);
	const lists = await Promise.all(
		(
			[
				'claims',
				'gaps',
				'verdicts',
				'timeline',
				'players',
				'places',
				'charts',
				'explorables',
				'heroes',
			] as const
		).map((name) => getCollection(name)),
	);
	const records = lists.flat().flatMap(({ data }) => {
		const { file, line = 1 } = place(data.origin);
		return pointersIn(data).map((pointer) => ({ ...pointer, file, line }));
	});
	const cells = (await getCollection('datasets')).flatMap(({ data: { rows, origin } }) =>
		rows.flatMap(({ claim, source }, index): Placed[] => {
			const { file } = place(origin);
			// The first row stands below the header line.
			const at = { file, line: index + 2 };
			return [
				...(claim
					? [{ ...at, field: 'claim', collection: 'claims' as const, id: String(claim) }]
					: []),
				...(source
					? [{ ...at, field: 'source', collection: 'sources' as const, id: String(source) }]
					: []),
			];
		}),
	);
	return [...articles, ...records, ...cells];
}

/**
 * Stop with every id in front matter, in the ledger, in charts and in data tables that names a
 * record which does not exist.
 */
export const checkRecords = perBuild(async (): Promise<void> => {
	const names = Object.keys(wantedId) as PointedAt[];
	const known = new Map(
		await Promise.all(names.map(async (name) => [name, await ids(name)] as const)),
	);
	const problems: ContentProblem[] = [];
	for (const { collection, id, field, file, line } of await allPointers()) {
		const all = known.get(collection) ?? new Set();
		if (all.has(id) || all.has(localizedId(id, pathLanguage(file)))) continue;
		const text = await readFile(file, 'utf8').catch(() => '');
		problems.push({
			file,
			line: lineOfId(text, id, line) ?? line,
			field,
			given: id,
			wanted: wantedId[collection],
			hint: didYouMean(id, all),
		});
	}
	if (problems.length > 0) throw new ContentError(problems);
});
