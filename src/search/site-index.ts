import { languages } from '../lib/content.ts';
import { perBuild } from '../lib/per-build.ts';
import { langParam } from '../lib/urls.ts';
import { searchEntries } from './entries.ts';
import { type Fragments, fragmentsOf } from './fragments.ts';

/** The search index of a language, in files. */
export const siteIndex = perBuild(
	async (lang: string): Promise<Fragments> => fragmentsOf(await searchEntries(lang)),
);

/** What a route of one of its files is given. */
export interface FragmentRoute {
	text: string;
}

/** Routes of every file of the index in every language. */
export async function fragmentPaths() {
	const all = await Promise.all(
		(await languages()).map(async (lang) => {
			const { hash, files } = await siteIndex(lang);
			return [...files].map(([fragment, text]) => ({
				params: { lang: langParam(lang), index: hash, fragment },
				props: { text } satisfies FragmentRoute,
			}));
		}),
	);
	return all.flat();
}
