import { getCollection } from 'astro:content';
import type { Strings } from '../schemas/strings.ts';
import { strings } from './content.ts';
import { pathLanguage, plainId } from './languages.ts';
import { perBuild } from './per-build.ts';
import { pageUrl } from './urls.ts';

/** A page of the site, as a menu names it. */
export interface SiteLink {
	label: string;
	/** What the page is, in a sentence. */
	text: string;
	url: string;
}

/** Pages that belong together, under one name. */
export interface SiteGroup {
	title: string;
	links: SiteLink[];
}

type PageName = keyof Strings['nav']['pages'];

/** The parts of the site, and the pages of each. */
const parts: { group: keyof Strings['nav']['groups']; pages: PageName[] }[] = [
	{ group: 'read', pages: ['articles'] },
	{
		group: 'lookUp',
		pages: ['search', 'timeline', 'map', 'players', 'glossary', 'charts', 'data'],
	},
	{ group: 'evidence', pages: ['claims', 'sources', 'corrections'] },
	{ group: 'about', pages: ['about', 'accessibility'] },
];

/** Pages in the menu at the top. */
const top: PageName[] = ['articles', 'timeline', 'charts', 'claims', 'about'];

const pageNames = perBuild(async (lang: string): Promise<Record<PageName, string>> => {
	const words = await strings(lang);
	const pages = await getCollection('pages');
	const own = (slug: string) =>
		pages.find((entry) => plainId(entry.id) === slug && pathLanguage(entry.filePath ?? '') === lang)
			?.data.menu ??
		pages.find((entry) => entry.id === slug)?.data.menu ??
		slug;
	return {
		articles: words.site.articles,
		timeline: words.timeline.menu,
		map: words.map.menu,
		glossary: words.glossary.menu,
		players: words.players.menu,
		charts: words.charts.menu,
		claims: words.claims.menu,
		sources: words.sources.menu,
		data: words.data.menu,
		corrections: words.corrections.menu,
		about: own('about'),
		accessibility: own('accessibility'),
		search: words.search.menu,
	};
});

/** A page of the site by its name. */
export async function siteLink(page: PageName, lang: string): Promise<SiteLink> {
	const { nav } = await strings(lang);
	const names = await pageNames(lang);
	return { label: names[page], text: nav.pages[page], url: pageUrl(`/${page}/`, lang) };
}

/** The menu at the top of every page. */
export async function topMenu(lang: string): Promise<SiteLink[]> {
	return Promise.all(top.map((page) => siteLink(page, lang)));
}

/** Every part of the site, for the foot of a page and for the contents. */
export async function siteMap(lang: string): Promise<SiteGroup[]> {
	const { nav } = await strings(lang);
	return Promise.all(
		parts.map(async ({ group, pages }) => ({
			title: nav.groups[group],
			links: await Promise.all(pages.map((page) => siteLink(page, lang))),
		})),
	);
}
