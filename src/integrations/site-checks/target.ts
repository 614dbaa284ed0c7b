import { addressOf, type BuiltSite } from './site.ts';

/** Where a link leads, when it stays on this site. */
export interface Target {
	/** Path with the base, as a browser would ask for it. */
	path: string;
	/** File of the build that answers, or undefined when there is none. */
	file: string | undefined;
	/** Id of the anchor, empty where there is none. */
	anchor: string;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Links of a site that lead to the same place from whatever page, followed once. */
const followed = new WeakMap<BuiltSite, Map<string, Target | undefined>>();

/**
 * Follow a link as written on a page. Undefined for addresses of other sites (another host, or
 * an absolute address on our host outside the base path) and for what is no web address.
 */
export function targetOf(value: string, page: string, site: BuiltSite): Target | undefined {
	if (!value.startsWith('/')) return follow(value, page, site);
	const known = followed.get(site) ?? new Map<string, Target | undefined>();
	followed.set(site, known);
	if (!known.has(value)) known.set(value, follow(value, page, site));
	return known.get(value);
}

function follow(value: string, page: string, site: BuiltSite): Target | undefined {
	const { origin, base, files } = site;
	const here = new URL(addressOf(page, base), origin);
	if (!URL.canParse(value, here.href)) return { path: value, file: undefined, anchor: '' };
	const url = new URL(value, here.href);
	if (!/^https?:$/.test(url.protocol) || url.host !== here.host) return undefined;
	const path = decoded(url.pathname);
	const anchor = decoded(url.hash.slice(1)).replace(/:~:.*$/, '');
	if (!path.startsWith(base)) {
		return /^[a-z]+:|^\/\//i.test(value) ? undefined : { path, file: undefined, anchor };
	}
	const name = path.slice(base.length);
	const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
	return { path, file: files.has(file) ? file : undefined, anchor };
}
