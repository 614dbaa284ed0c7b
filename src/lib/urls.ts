import { defaultLanguage } from './languages.ts';

/**
 * Address of a page on this site: language folder and base path put before a path such as
 * `/articles/car-t/`. A hash or a query may follow.
 */
export function pageUrl(path: string, lang = defaultLanguage, base = import.meta.env.BASE_URL) {
	if (!path.startsWith('/')) throw new RangeError(`a page's path starts with a slash: ${path}`);
	const root = base.replace(/\/$/, '');
	return `${root}${lang === defaultLanguage ? '' : `/${lang}`}${path}`;
}

/** Values of the `[...lang]` part of a route, one a language; undefined is the default language. */
export function langParam(lang: string): string | undefined {
	return lang === defaultLanguage ? undefined : lang;
}

/** The language a `[...lang]` route part stands for. */
export function paramLanguage(param: string | undefined): string {
	return param ?? defaultLanguage;
}

/** A path of this site with the address it is published at before it. */
export function absoluteUrl(path: string, site: URL | undefined): string {
	return new URL(path, site).href;
}
