import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { corrections, inOneLine } from '../../../articles/corrections.ts';
import { fill } from '../../../i18n/fill.ts';
import { strings } from '../../../lib/content.ts';
import { languagePaths } from '../../../lib/routes.ts';
import { absoluteUrl, pageUrl } from '../../../lib/urls.ts';

export const getStaticPaths = languagePaths;

/** Corrections and updates as an RSS 2.0 feed. */
export async function GET({ props, site }: APIContext<{ lang: string }>): Promise<Response> {
	const { lang } = props;
	const words = await strings(lang);
	const changes = await corrections(lang);
	return rss({
		title: fill(words.corrections.feedTitle, { site: words.site.name }),
		description: words.corrections.description,
		site: absoluteUrl(pageUrl('/corrections/', lang), site),
		trailingSlash: true,
		items: await Promise.all(
			changes.map(async (change) => ({
				title: `${words.article[change.kind]}: ${change.article.title}`,
				link: absoluteUrl(`${pageUrl('/corrections/', lang)}#${change.id}`, site),
				pubDate: new Date(`${change.date}T00:00:00Z`),
				description: await inOneLine(change, lang),
			})),
		),
		customData: `<language>${words.locale}</language>`,
	});
}
