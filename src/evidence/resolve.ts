import type { CollectionEntry } from 'astro:content';
import { formatDate } from '../i18n/format.ts';
import { localized } from '../lib/content.ts';
import { ContentError } from '../lib/errors.ts';
import type { Strings } from '../schemas/strings.ts';
import { wantedId } from './wanted.ts';

/** A work of the bibliography, ready to print. */
export interface ResolvedSource {
	id: string;
	title: string;
	/** Newspaper, journal or site, else the publisher. */
	publisher: string;
	/** Date of publication in the reader's language, where known. */
	date: string | undefined;
	/** Best address: the DOI's, PubMed's or the page's own; undefined where only a copy was seen. */
	url: string | undefined;
	/** Language of the work. */
	language: CollectionEntry<'sources'>['data']['language'];
	tier: CollectionEntry<'sources'>['data']['custom']['tier'];
}

/** A claim with its sources, ready to print. */
export interface ResolvedClaim {
	id: string;
	title: string;
	text: string;
	/** Date it is true of, in the reader's language. */
	asOf: string | undefined;
	/** Day of the second look, in the reader's language. */
	checked: string;
	confidence: 'high' | 'medium' | 'low';
	/** Arithmetic of a computed claim. */
	formula: string | undefined;
	figures: CollectionEntry<'claims'>['data']['figures'];
	sources: ResolvedSource[];
}

/** Split `content/evidence/car-t.yaml:12` into a problem's file and line. */
export function place(origin: string | undefined): { file: string; line: number | undefined } {
	const [file = 'content', line] = (origin ?? '').split(':');
	return { file, line: line ? Number(line) : undefined };
}

function isoDate(issued: { 'date-parts': [number[]] } | undefined): string | undefined {
	return issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Address a source opens at: its DOI, else PubMed, else the page itself. */
export function sourceUrl(work: CollectionEntry<'sources'>['data']): string | undefined {
	if (work.DOI) return `https://doi.org/${work.DOI}`;
	if (work.URL) return work.URL;
	return work.PMID ? `https://pubmed.ncbi.nlm.nih.gov/${work.PMID}/` : undefined;
}

/** A work of the bibliography by id; it exists, since `checkRecords` has seen to that. */
export async function resolveSource(id: string, lang: string, words: Strings, origin?: string) {
	const entry = await localized('sources', id, lang);
	if (!entry) {
		throw new ContentError({ ...place(origin), given: id, wanted: wantedId.sources });
	}
	const work = entry.data;
	const date = isoDate(work.issued);
	return {
		id,
		title: work.title,
		publisher: work['container-title'] ?? work.publisher ?? '',
		date: date ? formatDate(date, words.locale) : undefined,
		url: sourceUrl(work),
		language: work.language,
		tier: work.custom.tier,
	} satisfies ResolvedSource;
}

/**
 * A claim by id, with its sources. The claim and its sources exist: `checkRecords` and the check of
 * an article's pointers have seen to that, with file and line.
 */
export async function resolveClaim(
	id: string,
	lang: string,
	words: Strings,
): Promise<ResolvedClaim> {
	const entry = await localized('claims', id, lang);
	if (!entry) throw new Error(`claim "${id}" was asked for before the records were checked`);
	const claim = entry.data;
	return {
		id,
		title: claim.title,
		text: claim.text,
		asOf: claim.asOf && formatDate(claim.asOf, words.locale),
		checked: formatDate(claim.checked, words.locale),
		confidence: claim.confidence,
		formula: claim.formula,
		figures: claim.figures,
		sources: await Promise.all(
			claim.sources.map((source) => resolveSource(source.id, lang, words, claim.origin)),
		),
	};
}

/** The best source of each claim, every work once. The claims exist: the records are checked. */
export async function bestSources(claims: readonly string[], lang: string, words: Strings) {
	const sources = new Map<string, ResolvedSource>();
	for (const id of claims) {
		const first = (await resolveClaim(id, lang, words)).sources[0];
		if (first) sources.set(first.id, first);
	}
	return [...sources.values()];
}
