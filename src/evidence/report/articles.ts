import { figuresIn } from '../gates/figures/scan.ts';
import type { Article, Claim, Ledger } from '../gates/ledger/types.ts';
import { bodyOf, proseOf, readingEase, wordCount } from '../gates/prose.ts';
import type { Outcome } from '../gates/run.ts';
import { textTable } from './text-table.ts';

const header = [
	'article',
	'words',
	'ease',
	'claims',
	'sources',
	'uncited',
	'high',
	'medium',
	'low',
	'oldest',
	'exceptions',
	'next review',
];

/** Part of a number of claims, in whole percent. */
const share = (part: number, whole: number): string =>
	whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`;

/** Figures of an article that stand where no claim is named, excused ones included. */
function uncited({ passages }: Ledger, { file }: Article): number {
	return passages
		.filter((each) => each.file === file && each.stated && each.cites.length === 0)
		.reduce((sum, { text }) => sum + figuresIn(text).length, 0);
}

function row(ledger: Ledger, { excused }: Outcome, article: Article): string[] {
	const { file, mdx, slug, lang, cites, nextReview } = article;
	const body = bodyOf(mdx);
	const known = new Map(ledger.claims.map((claim) => [claim.id, claim]));
	const claims = cites.map((id) => known.get(id)).filter((claim): claim is Claim => !!claim);
	const sure = (level: string) => claims.filter(({ confidence }) => confidence === level).length;
	const dates = claims.flatMap(({ asOf }) => asOf ?? []).sort();
	return [
		lang === 'en' ? slug : `${lang}/${slug}`,
		String(wordCount(body)),
		lang === 'en' ? readingEase(proseOf(body)).toFixed(1) : '–',
		String(claims.length),
		String(new Set(claims.flatMap(({ sources }) => sources)).size),
		String(uncited(ledger, article)),
		...['high', 'medium', 'low'].map((level) => share(sure(level), claims.length)),
		dates[0] ?? '–',
		String(excused.filter(({ exception }) => exception.file === file).length),
		nextReview < ledger.today ? `${nextReview} (overdue)` : nextReview,
	];
}

/** One line an article: how long, how hard, and what it rests on. */
export function articleTable(ledger: Ledger, outcome: Outcome): string {
	return textTable(
		header,
		ledger.articles.map((article) => row(ledger, outcome, article)),
	);
}
