import type { Ledger } from '../gates/ledger/types.ts';
import { idleClaims, waitingFiles } from '../gates/unused-claim.ts';
import { tally, textTable } from './text-table.ts';

/** Claims by topic and kind, with how sure we are. */
function claimTable({ claims }: Ledger): string {
	const topics = [...new Set(claims.map(({ topic }) => topic))];
	const rows = [...topics, 'all'].map((topic) => {
		const own = claims.filter((claim) => topic === 'all' || claim.topic === topic);
		const count = (test: (claim: (typeof own)[number]) => boolean) =>
			String(own.filter(test).length);
		return [
			topic,
			String(own.length),
			count(({ kind }) => kind === 'reported'),
			count(({ kind }) => kind === 'computed'),
			...['high', 'medium', 'low'].map((level) => count(({ confidence }) => confidence === level)),
		];
	});
	return textTable(['claims', 'all', 'reported', 'computed', 'high', 'medium', 'low'], rows);
}

/** Claims that wait for the article of their file. */
function waiting(ledger: Ledger): string {
	const files = new Set(waitingFiles(ledger));
	const idle = idleClaims(ledger).filter(({ file }) => files.has(file));
	return `Claims not used yet, in files that wait for their article: ${idle.length}`;
}

/** Totals of the ledger, the bibliography and the claim check. */
export function totals(ledger: Ledger): string {
	const { sources, verdicts } = ledger;
	const bare = sources.filter(({ linked }) => !linked).length;
	return [
		claimTable(ledger),
		waiting(ledger),
		textTable(['sources by tier', String(sources.length)], tally(sources.map(({ tier }) => tier))),
		textTable(['by language', ''], tally(sources.map(({ language }) => language))),
		`Sources without a link: ${bare}`,
		textTable(['verdicts', String(verdicts.length)], tally(verdicts.map((row) => row.verdict))),
	].join('\n\n');
}
