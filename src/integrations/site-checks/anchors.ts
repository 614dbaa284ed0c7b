import { didYouMean } from '../../lib/errors.ts';
import { addressOf, type BuiltSite, type SiteProblem } from './site.ts';
import { targetOf } from './target.ts';

/** Links to a place in a page (`#x`, `/page/#x`) that is not there. */
export function brokenAnchors(site: BuiltSite): SiteProblem[] {
	const problems: SiteProblem[] = [];
	for (const [page, { links }] of site.pages) {
		for (const { field, value } of links) {
			const target = value.includes('#') ? targetOf(value, page, site) : undefined;
			const ids = target?.file ? site.pages.get(target.file)?.ids : undefined;
			if (!target?.file || !ids || ids.has(target.anchor)) continue;
			// Both mean the top of a page, whether or not something has that id.
			if (target.anchor === '' || target.anchor === 'top') continue;
			problems.push({
				page,
				field,
				given: value,
				wanted: `an id on ${addressOf(target.file, site.base)}`,
				hint: didYouMean(target.anchor, ids.keys()),
				needles: [value, `/${value.replace(site.base, '')}`, `#${target.anchor}`],
			});
		}
	}
	return problems;
}
