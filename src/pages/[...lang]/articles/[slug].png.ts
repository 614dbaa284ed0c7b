import { type ArticleRoute, articlePaths } from '../../../articles/paths.ts';
import { still } from '../../../charts/svg.ts';
import { resolveHero } from '../../../heroes/resolve.ts';
import { strings } from '../../../lib/content.ts';
import { pathLanguage } from '../../../lib/languages.ts';
import { drawCard } from '../../../share/card.ts';
import { renderPng } from '../../../share/render.ts';

export const getStaticPaths = articlePaths;

/** The picture that a link to an article shows: its headline and its opening drawing. */
export async function GET({ props: { entry } }: { props: ArticleRoute }): Promise<Response> {
	const lang = pathLanguage(entry.filePath ?? '');
	const { site } = await strings(lang);
	const { topic, title, hero } = entry.data;
	const svg = drawCard({
		topic,
		headline: title,
		name: site.name,
		seal: site.seal,
		tagline: site.tagline,
		picture: still((await resolveHero(hero.id, lang)).svg),
	});
	return new Response(await renderPng(svg), { headers: { 'content-type': 'image/png' } });
}
