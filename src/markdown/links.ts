import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { pathLanguage } from '../lib/languages.ts';
import { pageUrl } from '../lib/urls.ts';

/**
 * Markdown plugin for links between pages: an author writes `/articles/car-t/`, and the page gets
 * the base path of the build and the language of the article in front of it.
 */
export function siteLinks(base: string): MdastPluginEntry {
	return ({ fileURL }) => {
		const lang = pathLanguage(fileURL ? fileURLToPath(fileURL) : '');
		const resolve = (url: string) => (/^\/(?!\/)/.test(url) ? pageUrl(url, lang, base) : undefined);
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
