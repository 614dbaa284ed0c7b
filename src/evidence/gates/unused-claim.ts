import type { Gate } from './gate.ts';
import type { Claim, Ledger } from './ledger/types.ts';

/** As many claims of one file as only the article of that file, or the map, cites. */
const enough = 10;

/**
 * Files of the ledger that wait for their article: no article and no list of records has the file's
 * name, and neither an article nor the map cites more than a few claims of the file.
 */
export function waitingFiles({
	claims,
	articles,
	uses,
}: Pick<Ledger, 'claims' | 'articles' | 'uses'>): string[] {
	const files = [...new Set(claims.map(({ file }) => file))];
	const lists = new Set(uses.map((use) => use.file));
	const map = uses.filter(({ file }) => file.endsWith('/places.yaml'));
	const onMap = [...new Set(map.flatMap((use) => use.claims))];
	return files.filter((file) => {
		const own = claims.filter((claim) => claim.file === file);
		const ids = new Set(own.map(({ id }) => id));
		const many = (cites: readonly string[]) => cites.filter((id) => ids.has(id)).length >= enough;
		// content/evidence/players.yaml is for content/players.yaml.
		if (lists.has(file.replace('/evidence/', '/')) || many(onMap)) return false;
		return !articles.some(({ slug, cites }) => slug === own[0]?.topic || many(cites));
	});
}

/** Claims that nothing rests on: no article, chart, data row, event, verdict, gap or computed claim. */
export function idleClaims({ claims, uses }: Pick<Ledger, 'claims' | 'uses'>): Claim[] {
	const used = new Set(uses.flatMap((use) => use.claims));
	return claims.filter(({ id }) => !used.has(id));
}

/** Idle claims, in files that have their article already. */
export const unusedClaim: Gate = {
	name: 'unused-claim',
	find(ledger) {
		const waiting = new Set(waitingFiles(ledger));
		return idleClaims(ledger)
			.filter(({ file }) => !waiting.has(file))
			.map(({ file, line, id }) => ({
				file,
				line,
				field: 'id',
				given: id,
				wanted:
					'a claim that an article, a chart, an event, a list, a verdict, a gap or a computed claim uses',
				hint: 'cite it, or take it out',
			}));
	},
};
