import { scanPage } from '../../../../src/integrations/site-checks/scan.ts';
import type { BuiltSite } from '../../../../src/integrations/site-checks/site.ts';

/** A built site of a few pages, given as file name and HTML; files of other kinds have no HTML. */
export function siteOf(files: Record<string, string>, base = '/'): BuiltSite {
	const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'));
	return {
		origin: 'https://site.example',
		base,
		files: new Set(Object.keys(files)),
		pages: new Map(pages.map(([file, html]) => [file, scanPage(html)])),
	};
}
