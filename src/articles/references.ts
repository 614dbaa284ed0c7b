import { ids, localized } from '../lib/content.ts';
import { ContentError, type ContentProblem, didYouMean } from '../lib/errors.ts';
import type { Reference } from '../markdown/references.ts';

/** What each pointing component names, and the collection its ids must be in. */
const targets = {
	Cite: { collection: 'claims', wanted: 'the id of a claim in content/evidence/' },
	Term: { collection: 'terms', wanted: 'the id of a term in content/glossary.yaml' },
	Chart: { collection: 'charts', wanted: 'the id of a chart: a file in content/charts/' },
	Verdicts: { collection: 'verdicts', wanted: 'the id of a row in content/verdicts.yaml' },
	Gaps: { collection: 'gaps', wanted: 'the id of a gap in content/evidence/' },
} as const;

type Component = keyof typeof targets;

const isComponent = (name: string): name is Component => name in targets;

/** Problems with the ids that an article names: an empty attribute, or an id that does not exist. */
export async function referenceProblems(
	references: readonly Reference[],
	file: string,
	lang: string,
): Promise<ContentProblem[]> {
	const problems: ContentProblem[] = [];
	for (const { component, ids: named, line } of references) {
		if (!isComponent(component)) continue;
		const { collection, wanted } = targets[component];
		const field = `<${component}>`;
		if (named.length === 0) {
			problems.push({ file, line, field, wanted: `${wanted}, written out in quotes` });
		}
		for (const id of named) {
			if (await localized(collection, id, lang)) continue;
			const hint = didYouMean(id, await ids(collection));
			problems.push({ file, line, field, given: id, wanted, hint });
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
	const problems = await referenceProblems(references, file, lang);
	if (problems.length > 0) throw new ContentError(problems);
}
