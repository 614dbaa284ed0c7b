import { didYouMean } from '../../lib/errors.ts';
import { idNeedles } from './ids.ts';
import type { BuiltSite, SiteProblem } from './site.ts';

/** Attributes such as `popovertarget` and `aria-labelledby` that name an id the page lacks. */
export function brokenIdReferences(site: BuiltSite): SiteProblem[] {
	return [...site.pages].flatMap(([page, { ids, idReferences }]) =>
		idReferences
			.filter(({ id }) => !ids.has(id))
			.map(({ field, id }) => ({
				page,
				field,
				given: id,
				wanted: 'an id on the same page',
				hint: didYouMean(id, ids.keys()),
				needles: idNeedles(id),
			})),
	);
}
