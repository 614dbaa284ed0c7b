import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { ContentError } from '../../lib/errors.ts';
import { brokenAnchors } from './anchors.ts';
import { secondHeadlines } from './headings.ts';
import { brokenIdReferences } from './id-references.ts';
import { duplicateIds } from './ids.ts';
import { silentImages } from './images.ts';
import { brokenLinks } from './links.ts';
import { type BuiltSite, readSite, type SiteProblem } from './site.ts';
import { readSources, withSources } from './sources.ts';

const checks: ((site: BuiltSite) => SiteProblem[])[] = [
	brokenLinks,
	brokenAnchors,
	duplicateIds,
	silentImages,
	brokenIdReferences,
	secondHeadlines,
];

/** Every problem of a built site, from all checks. */
export function siteProblems(site: BuiltSite): SiteProblem[] {
	return checks.flatMap((check) => check(site));
}

/**
 * Looks at what was built and stops the build, by a ContentError that lists every problem, when a
 * link, an anchor, an id or a picture is not in order.
 */
export function siteChecks(): AstroIntegration {
	let config: Pick<AstroConfig, 'site' | 'base' | 'root'> | undefined;
	return {
		name: 'site-checks',
		hooks: {
			'astro:config:done': (options) => {
				config = options.config;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { site = 'http://localhost', base = '/', root = dir } = config ?? {};
				const began = performance.now();
				const built = await readSite(fileURLToPath(dir), site, base);
				const problems = siteProblems(built);
				if (problems.length > 0) {
					throw new ContentError(withSources(problems, await readSources(fileURLToPath(root))));
				}
				const ms = Math.round(performance.now() - began);
				logger.info(`${built.pages.size} pages: links, ids and pictures in order (${ms} ms)`);
			},
		},
	};
}
