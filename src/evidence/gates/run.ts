import type { ContentProblem } from '../../lib/errors.ts';
import { differingFigure } from './differing-figure.ts';
import { dollarSign } from './dollar-sign.ts';
import type { Gate } from './gate.ts';
import type { Exception, Ledger } from './ledger/types.ts';
import { mirrorLink } from './mirror-link.ts';
import { promotionalWord } from './promotional-word.ts';
import { readingEaseGate } from './reading-ease.ts';
import { secondLook } from './second-look.ts';
import { uncitedFigure } from './uncited-figure.ts';
import { unsourcedClaim } from './unsourced-claim.ts';
import { unusedClaim } from './unused-claim.ts';
import { unusedSource } from './unused-source.ts';
import { wrongFormula } from './wrong-formula.ts';

/** Every gate, in the order of the report. */
export const gates: readonly Gate[] = [
	uncitedFigure,
	differingFigure,
	unusedClaim,
	unsourcedClaim,
	unusedSource,
	mirrorLink,
	wrongFormula,
	promotionalWord,
	dollarSign,
	readingEaseGate,
	secondLook,
];

/** What one gate found. */
export interface Found {
	gate: string;
	problems: ContentProblem[];
}

/** What all gates found, and the exceptions that let problems through. */
export interface Outcome {
	found: Found[];
	/** Exceptions in use, each with the number of problems it lets through. */
	excused: { exception: Exception; count: number }[];
}

const covers = ({ file, gate, from, to }: Exception, name: string, problem: ContentProblem) => {
	const line = problem.line ?? 0;
	return gate === name && file === problem.file && from <= line && line <= to;
};

/** Exceptions that are no use: of an unknown gate, without a reason, or with nothing to excuse. */
function exceptionProblem(exception: Exception, count: number, names: string[]): ContentProblem[] {
	const { file, line, gate, reason } = exception;
	const place = { file, line, field: 'evidence-ok' };
	if (!names.includes(gate)) {
		return [{ ...place, given: gate, wanted: `one of ${names.join(', ')}` }];
	}
	if (reason === '') return [{ ...place, given: gate, wanted: 'a reason after the second colon' }];
	if (count > 0) return [];
	return [{ ...place, given: `${gate}: ${reason}`, wanted: 'no exception: it excuses nothing' }];
}

/** Run gates over a ledger, and take out what its exceptions let through. */
export function runGates(ledger: Ledger, list: readonly Gate[] = gates): Outcome {
	const all = list.map((gate) => ({ gate: gate.name, problems: gate.find(ledger) }));
	const names = list.map(({ name }) => name);
	const counted = ledger.exceptions.map((exception) => ({
		exception,
		count: all.flatMap(({ gate, problems }) =>
			problems.filter((each) => covers(exception, gate, each)),
		).length,
	}));
	const valid = ledger.exceptions.filter(({ reason }) => reason !== '');
	const found = all.map(({ gate, problems }) => ({
		gate,
		problems: problems.filter((each) => !valid.some((exception) => covers(exception, gate, each))),
	}));
	const idle = counted.flatMap(({ exception, count }) => exceptionProblem(exception, count, names));
	return {
		found: [...found, { gate: 'exception', problems: idle }],
		excused: counted.filter(({ exception, count }) => count > 0 && exception.reason !== ''),
	};
}
