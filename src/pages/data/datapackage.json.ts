import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import type { APIContext } from 'astro';
import { dataset } from '../../datasets/dataset.ts';
import { type Manifest, publishedPackage } from '../../datasets/package.ts';
import { type ResolvedSource, resolveClaim, resolveSource } from '../../evidence/resolve.ts';
import { strings } from '../../lib/content.ts';
import { defaultLanguage, plainId } from '../../lib/languages.ts';
import { absoluteUrl, pageUrl } from '../../lib/urls.ts';
import type { Strings } from '../../schemas/strings.ts';

/** Works that a table was read in; those of its claims, where every row is our arithmetic. */
async function worksBehind(id: string, words: Strings): Promise<ResolvedSource[]> {
	const { sources, claims } = await dataset(id, defaultLanguage);
	const works = sources.map((work) => resolveSource(work, defaultLanguage, words));
	if (works.length > 0) return Promise.all(works);
	const behind = claims.map((claim) => resolveClaim(claim, defaultLanguage, words));
	const all = (await Promise.all(behind)).flatMap((claim) => claim.sources);
	return [...new Map(all.map((work) => [work.id, work])).values()];
}

/** The data package: one description of all tables, beside which they stand. */
export async function GET({ site }: APIContext): Promise<Response> {
	const words = await strings(defaultLanguage);
	const entries = await getCollection('datasets', ({ id }) => plainId(id) === id);
	const sources = await Promise.all(
		entries.map(async ({ id }) => [id, await worksBehind(id, words)] as const),
	);
	const manifest = JSON.parse(await readFile('content/data/datapackage.json', 'utf8')) as Manifest;
	const homepage = absoluteUrl(pageUrl('/data/'), site);
	const published = publishedPackage(manifest, homepage, new Map(sources));
	return new Response(`${JSON.stringify(published, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' },
	});
}
