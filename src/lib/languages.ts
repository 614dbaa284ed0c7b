/** Language of every file that does not stand in a language folder of its own. */
export const defaultLanguage = 'en';

/**
 * Language of a content file, from its path: `content/ko/articles/x.mdx` is Korean, and
 * `content/articles/x.mdx` is in the default language. Language folders are BCP 47 tags of two or
 * three letters, with or without a region.
 */
export function pathLanguage(file: string): string {
	const folder = /(?:^|\/)content\/([a-z]{2,3}(?:-[A-Z]{2})?)\//.exec(file)?.[1];
	return folder ?? defaultLanguage;
}

/** Key of a record in a collection: plain in the default language, else `ko/<id>`. */
export function localizedId(id: string, lang: string): string {
	return lang === defaultLanguage ? id : `${lang}/${id}`;
}

/** The id without its language. */
export function plainId(key: string): string {
	return key.replace(/^[a-z]{2,3}(?:-[A-Z]{2})?\//, '');
}
