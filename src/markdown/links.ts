import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { defaultLanguage, pathLanguage } from '../lib/languages.ts';
import { pageUrl } from '../lib/urls.ts';

/**
 * Markdown plugin for links between pages: an author writes `/articles/car-t/`, and the page gets
 * the base path of the build and the language of the article in front of it. An article that is not
 * translated yet is linked in the default language.
 */
export function siteLinks(base: string): MdastPluginEntry {
	return ({ fileURL }) => {
		const file = fileURL ? fileURLToPath(fileURL) : '';
		const lang = pathLanguage(file);
		const languageOf = (url: string) => {
			const slug = /^\/articles\/([a-z0-9-]+)\//.exec(url)?.[1];
			return !slug || existsSync(path.join(path.dirname(file), `${slug}.mdx`))
				? lang
				: defaultLanguage;
		};
		const resolve = (url: string) =>
			/^\/(?!\/)/.test(url) ? pageUrl(url, languageOf(url), base) : undefined;
		return defineMdastPlugin({
			name: 'site-links',
			link(node, context) {
				const url = resolve(node.url);
				if (url) context.setProperty(node, 'url', url);
			},
			definition(node, context) {
				const url = resolve(node.url);
				if (url) context.setProperty(node, 'url', url);
			},
		});
	};
}
