import type { CollectionEntry } from 'astro:content';
import { chartUrls } from '../charts/urls.ts';
import { checkRecords } from '../evidence/integrity.ts';
import { place } from '../evidence/resolve.ts';
import { ids, localized, strings } from '../lib/content.ts';
import { ContentError, type ContentProblem, didYouMean } from '../lib/errors.ts';
import { perBuild } from '../lib/per-build.ts';
import { type DrawnHero, drawHero, missingNames } from './draw.ts';

/** The picture that opens an article, ready to place. */
export interface ResolvedHero extends DrawnHero {
	id: string;
	/** Chart that has its numbers. */
	chart: { id: string; page: string } | undefined;
}

type Spec = CollectionEntry<'heroes'>['data'];

/** The numbers of a hero, each from the claim that states it; problems where there is none. */
async function figuresOf(spec: Spec, lang: string) {
	const { file, line } = place(spec.origin);
	const own = new Set(spec.claims.map((claim) => claim.id));
	const figures: Record<string, number> = {};
	const problems: ContentProblem[] = [];
	for (const [name, given] of Object.entries(spec.figures)) {
		if (typeof given === 'number') {
			figures[name] = given;
			continue;
		}
		const all = (await localized('claims', given.claim.id, lang))?.data.figures ?? [];
		const found = all.find((figure) => figure.id === given.figure);
		const field = `figures.${name}`;
		if (!own.has(given.claim.id)) {
			const wanted = 'a claim that `claims` names too';
			problems.push({ file, line, field, given: given.claim.id, wanted });
		}
		if (found) figures[name] = found.value;
		else {
			const names = new Set(all.map((figure) => figure.id));
			const wanted = `a figure of the claim ${given.claim.id}`;
			const hint = didYouMean(given.figure, names);
			problems.push({ file, line, field, given: given.figure, wanted, hint });
		}
	}
	return { figures, problems };
}

/** Resolve an opening picture. Throws ContentError for a number or a label that is not there. */
export const resolveHero = perBuild(async (id: string, lang: string): Promise<ResolvedHero> => {
	await checkRecords();
	const entry = await localized('heroes', id, lang);
	if (!entry) {
		const hint = didYouMean(id, await ids('heroes'));
		throw new ContentError({ file: `content/heroes/${id}.yaml`, wanted: 'a file', hint });
	}
	const spec = entry.data;
	const { figures, problems } = await figuresOf(spec, lang);
	const { file, line } = place(spec.origin);
	const missing = missingNames({ ...spec, figures: { ...spec.figures, ...figures } as never });
	for (const field of missing) {
		problems.push({ file, line, field, wanted: `a value, since the form ${spec.form} draws it` });
	}
	if (problems.length > 0) throw new ContentError(problems);
	const { locale } = await strings(lang);
	const { chart } = spec;
	return {
		id,
		chart: chart && { id: chart.id, page: chartUrls(chart.id, lang).page },
		...drawHero({ ...spec, id, figures }, locale),
	};
});
