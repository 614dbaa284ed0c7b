import { getCollection } from 'astro:content';
import { checkRecords } from '../evidence/integrity.ts';
import { wantedId } from '../evidence/wanted.ts';
import { ids, localized } from '../lib/content.ts';
import { ContentError, type ContentProblem, didYouMean } from '../lib/errors.ts';
import { localizedId } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';
import type { Reference } from '../markdown/references.ts';
import { verdictName } from '../schemas/verdict.ts';

/** Collection that each pointing component's ids must be in. */
const targets = {
	Cite: 'claims',
	Term: 'terms',
	Chart: 'charts',
	Explorable: 'explorables',
	Verdicts: 'verdicts',
	Gaps: 'gaps',
} as const;

interface Known {
	all: Set<string>;
	wanted: string;
}

/** What a component may name, and how to say so. */
const known = perBuild(async (component: string): Promise<Known | undefined> => {
	if (component === 'Stamp') {
		const names = verdictName.options;
		return { all: new Set(names), wanted: `one of ${names.join(', ')}` };
	}
	if (component === 'Figure') {
		const claims = await getCollection('claims');
		const all = claims.flatMap(({ id, data }) => data.figures.map((one) => `${id}/${one.id}`));
		return { all: new Set(all), wanted: 'a claim and the id of one of its figures' };
	}
	if (!(component in targets)) return undefined;
	const collection = targets[component as keyof typeof targets];
	return { all: await ids(collection), wanted: wantedId[collection] };
});

/** Problems with the ids that an article names: an empty attribute, or an id that does not exist. */
export async function referenceProblems(
	references: readonly Reference[],
	file: string,
	lang: string,
): Promise<ContentProblem[]> {
	const problems: ContentProblem[] = [];
	for (const { component, ids: named, line } of references) {
		const { all, wanted } = (await known(component)) ?? {};
		if (!all || !wanted) continue;
		const field = `<${component}>`;
		if (named.length === 0) {
			problems.push({ file, line, field, wanted: `${wanted}, written out in quotes` });
		}
		for (const id of named) {
			if (all.has(id) || all.has(localizedId(id, lang))) continue;
			problems.push({ file, line, field, given: id, wanted, hint: didYouMean(id, all) });
		}
	}
	return problems;
}

/** Claims that one pointer cites, in order: its own ids, or those of the record it names. */
export async function citedClaims(reference: Reference, lang: string): Promise<string[]> {
	if (reference.component === 'Cite') return reference.ids;
	const claims: string[] = [];
	for (const id of reference.ids) {
		if (reference.component === 'Verdicts') {
			const row = await localized('verdicts', id, lang);
			claims.push(...(row?.data.claims ?? []).map((claim) => claim.id));
		}
		if (reference.component === 'Chart') {
			const chart = await localized('charts', id, lang);
			claims.push(...(chart?.data.claims ?? []).map((claim) => claim.id));
		}
		if (reference.component === 'Explorable') {
			const explorable = await localized('explorables', id, lang);
			claims.push(...(explorable?.data.claims ?? []).map((claim) => claim.id));
		}
		if (reference.component === 'Hero') {
			const hero = await localized('heroes', id, lang);
			claims.push(...(hero?.data.claims ?? []).map((claim) => claim.id));
		}
		if (reference.component === 'Gaps') {
			const gap = await localized('gaps', id, lang);
			claims.push(...(gap?.data.claims ?? []).map((claim) => claim.id));
		}
	}
	return claims;
}

/** Stop the build when an article names anything that does not exist. */
export async function checkReferences(
	references: readonly Reference[],
	file: string,
	lang: string,
): Promise<void> {
	await checkRecords();
	const problems = await referenceProblems(references, file, lang);
	if (problems.length > 0) throw new ContentError(problems);
}
