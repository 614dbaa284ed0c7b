// Addresses that lead elsewhere on this site: moved ones, and ones that readers try.

/** Old address and new, both from the root of the site. An old one is kept for good. */
export const redirects: readonly (readonly [from: string, to: string])[] = [
	['/feed', '/corrections/feed.xml'],
	['/feed.xml', '/corrections/feed.xml'],
	['/rss.xml', '/corrections/feed.xml'],
	['/claim-check', '/claims/'],
	['/companies', '/players/'],
	['/bibliography', '/sources/'],
];

/**
 * The text of `_redirects`, as Cloudflare and Netlify read it: each with and without a last slash.
 * @param base the path the site is published under, such as `/` or `/bio/`
 */
export function redirectsFile(base: string): string {
	const root = `/${base}`.replaceAll(/\/+/g, '/').replace(/\/$/, '');
	const lines = redirects.flatMap(([from, to]) =>
		(from.includes('.') ? [from] : [from, `${from}/`]).map(
			(path) => `${root}${path} ${root}${to} 301`,
		),
	);
	return `${lines.join('\n')}\n`;
}

/** The pairs in a text of `_redirects`. */
export function parseRedirects(text: string): [from: string, to: string][] {
	return text
		.split('\n')
		.filter((line) => /^\S/.test(line))
		.map((line) => line.split(/\s+/).slice(0, 2) as [string, string]);
}
