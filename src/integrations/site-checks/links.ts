import { didYouMean } from '../../lib/errors.ts';
import { addressOf, type BuiltSite, type SiteProblem } from './site.ts';
import { targetOf } from './target.ts';

/** Links to a page or a file of this site that was not built. */
export function brokenLinks(site: BuiltSite): SiteProblem[] {
	const known = [...site.files].map((file) => addressOf(file, site.base));
	const problems: SiteProblem[] = [];
	for (const [page, { links }] of site.pages) {
		for (const { field, value } of links) {
			const target = targetOf(value, page, site);
			if (!target || target.file) continue;
			const outside = target.path.startsWith('/') && !target.path.startsWith(site.base);
			const meant = outside ? site.base + target.path.slice(1) : target.path;
			problems.push({
				page,
				field,
				given: value,
				wanted: outside
					? `an address below ${site.base}, where the site is published`
					: 'the address of a page or a file of this site',
				hint: didYouMean(meant, known),
				needles: [value, `/${value.replace(site.base, '')}`],
			});
		}
	}
	return problems;
}
