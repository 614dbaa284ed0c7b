import { describeProblem } from '../../lib/errors.ts';
import { readLedger } from '../gates/ledger/read.ts';
import type { Ledger } from '../gates/ledger/types.ts';
import { type Outcome, runGates } from '../gates/run.ts';
import { articleTable } from './articles.ts';
import { textTable } from './text-table.ts';
import { totals } from './totals.ts';

/** Exceptions in use, each with its reason. */
function exceptions({ excused }: Outcome): string {
	const lines = excused.map(
		({ exception: { file, line, gate, reason }, count }) =>
			`  ${file}:${line}  ${gate} (${count}): ${reason}`,
	);
	return [`Exceptions: ${excused.length}`, ...lines].join('\n');
}

/** Every problem, below the name of the gate that found it. */
function problems({ found }: Outcome): string {
	return found
		.filter((each) => each.problems.length > 0)
		.map(({ gate, problems }) => [`== ${gate}`, ...problems.map(describeProblem)].join('\n\n'))
		.join('\n\n');
}

/** The report on the evidence, in plain text, and whether every gate is passed. */
export function report(ledger: Ledger): { text: string; passed: boolean } {
	const outcome = runGates(ledger);
	const count = outcome.found.reduce((sum, each) => sum + each.problems.length, 0);
	const gates = textTable(
		['gate', 'problems'],
		outcome.found.map((each) => [each.gate, String(each.problems.length)]),
	);
	const last = count === 0 ? 'Every gate is passed.' : `Problems: ${count}`;
	const parts = [
		`Evidence on ${ledger.today}`,
		articleTable(ledger, outcome),
		totals(ledger),
		exceptions(outcome),
		gates,
		problems(outcome),
		last,
	];
	return { text: parts.filter(Boolean).join('\n\n'), passed: count === 0 };
}

/** The report on the project in a folder. */
export async function reportOn(root: string): Promise<{ text: string; passed: boolean }> {
	return report(await readLedger(root));
}
