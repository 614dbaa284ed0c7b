import { languages } from './content.ts';
import { langParam } from './urls.ts';

/** Routes of a page that exists in every language of the site. */
export async function languagePaths() {
	return (await languages()).map((lang) => ({
		params: { lang: langParam(lang) },
		props: { lang },
	}));
}
