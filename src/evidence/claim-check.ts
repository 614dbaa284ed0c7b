import { type CollectionEntry, getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { type Mark, numberClaims } from '../articles/numbering.ts';
import { localized, strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';
import { pageUrl } from '../lib/urls.ts';
import type { topic } from '../schemas/shared.ts';
import type { Strings } from '../schemas/strings.ts';
import type { verdictName } from '../schemas/verdict.ts';
import type { CitingPage } from './citing.ts';
import { checkRecords } from './integrity.ts';
import { place, resolveClaim, sourceUrl } from './resolve.ts';
import { articleUses } from './usage.ts';

type Verdict = z.infer<typeof verdictName>;
type Topic = z.infer<typeof topic>;

/** A statement of a founding text, with its verdict. */
export interface CheckRow {
	id: string;
	says: string;
	verdict: Verdict;
	shows: string;
	marks: Mark[];
	/** Address of the row. */
	url: string;
	/** Article that explains it, at the row if the article shows it. */
	explained: { title: string; url: string } | undefined;
}

/** The rows of one text, by topic. */
export interface CheckedText {
	id: string;
	name: string;
	title: string;
	credit: string;
	/** Where the text can be read, if it is public. */
	url: string | undefined;
	topics: { topic: Topic; name: string; anchor: string; rows: CheckRow[] }[];
}

/** Everything the claim-check page shows. */
export interface ClaimCheck extends CitingPage {
	url: string;
	texts: CheckedText[];
	/** Number of rows by verdict, in the order of the verdict names; verdicts without rows left out. */
	tally: { verdict: Verdict; count: number }[];
	total: number;
}

/** Rows in the order of the site's topics, and as they stand in the file within one. */
function byTopic(rows: CollectionEntry<'verdicts'>[], words: Strings) {
	const names = Object.entries(words.topics) as [Topic, string][];
	return names
		.map(([topic, name]) => ({
			topic,
			name,
			rows: rows.filter(({ data }) => data.topic === topic),
		}))
		.filter((group) => group.rows.length > 0);
}

/** Place on the claim check of the rows of one topic in one text. */
export const topicAnchor = (text: string, topic: string): string => `${text}-${topic}`;

async function ownRows(lang: string): Promise<CollectionEntry<'verdicts'>[]> {
	const base = (await getCollection('verdicts')).filter((entry) => plainId(entry.id) === entry.id);
	// Collections come sorted by id; the file follows the texts.
	base.sort((a, b) => (place(a.data.origin).line ?? 0) - (place(b.data.origin).line ?? 0));
	const rows = await Promise.all(base.map((entry) => localized('verdicts', entry.id, lang)));
	return rows.filter((row) => row !== undefined);
}

/** Resolve the claim check of a language. */
export const claimCheck = perBuild(async (lang: string): Promise<ClaimCheck> => {
	await checkRecords();
	const words = await strings(lang);
	const rows = await ownRows(lang);
	const uses = await articleUses(lang);
	const texts = (await getCollection('texts')).filter((entry) => plainId(entry.id) === entry.id);
	// Numbered in the order of the page: text by text, topic by topic.
	const ordered = texts.flatMap((text) =>
		byTopic(
			rows.filter(({ data }) => data.text === text.data.id),
			words,
		).map((group) => ({ text, ...group })),
	);
	const flat = ordered.flatMap((group) => group.rows);
	const numbering = numberClaims(flat.map(({ data }) => data.claims.map((claim) => claim.id)));
	const url = pageUrl('/claims/', lang);
	const resolved = new Map(
		flat.map(({ data }, index) => {
			const use =
				uses.find(({ verdicts }) => verdicts.has(data.id)) ??
				uses.find(({ slug }) => slug === data.topic);
			const anchor = use?.verdicts.has(data.id) ? `#check-${data.id}` : '';
			const row: CheckRow = {
				id: data.id,
				says: data.says,
				verdict: data.verdict,
				shows: data.shows,
				marks: numbering.marks[index] ?? [],
				url: `${url}#${data.id}`,
				explained: use && { title: use.title, url: `${use.url}${anchor}` },
			};
			return [data.id, row] as const;
		}),
	);
	const names = Object.keys(words.verdict.names) as Verdict[];
	return {
		lang,
		words,
		url,
		marginNotes: false,
		marks: numbering.marks,
		texts: await Promise.all(
			texts.map(async ({ data }) => {
				const work = data.source && (await localized('sources', data.source.id, lang));
				return {
					...data,
					url: work && sourceUrl(work.data),
					topics: ordered
						.filter((group) => group.text.data.id === data.id)
						.map(({ topic, name, rows: own }) => ({
							topic,
							name,
							anchor: topicAnchor(data.id, topic),
							rows: own.flatMap((entry) => resolved.get(entry.data.id) ?? []),
						})),
				};
			}),
		),
		tally: names
			.map((verdict) => ({
				verdict,
				count: rows.filter(({ data }) => data.verdict === verdict).length,
			}))
			.filter(({ count }) => count > 0),
		total: rows.length,
		citations: await Promise.all(
			numbering.order.map(async (id, index) => ({
				...(await resolveClaim(id, lang, words)),
				n: index + 1,
				uses: numbering.uses.get(id) ?? [],
			})),
		),
	};
});
