import type { BuiltSite, SiteProblem } from './site.ts';

/** Pages with a second headline, as `# Heading` in an article makes one. */
export function secondHeadlines(site: BuiltSite): SiteProblem[] {
	return [...site.pages]
		.filter(([, { h1 }]) => h1 > 1)
		.map(([page, { h1 }]) => ({
			page,
			field: '<h1>',
			given: `${h1} headings of the first level`,
			wanted: 'one, which the page makes from the title; headings in the text begin with ##',
			needles: [],
		}));
}
