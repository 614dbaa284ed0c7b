import type { BuiltSite, SiteProblem } from './site.ts';

/** Texts to look for where an id comes from: the id, and what follows a prefix such as `check-`. */
export function idNeedles(id: string): string[] {
	return [id, id.replace(/^[a-z]+-/, '')];
}

/** Ids that a page gives to more than one element. */
export function duplicateIds(site: BuiltSite): SiteProblem[] {
	return [...site.pages].flatMap(([page, { ids }]) =>
		[...ids]
			.filter(([, count]) => count > 1)
			.map(([id, count]) => ({
				page,
				field: 'id',
				given: id,
				wanted: `an id that is on the page once; ${count} elements have it`,
				needles: idNeedles(id),
			})),
	);
}
