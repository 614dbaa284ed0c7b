import type { ContentProblem } from '../../lib/errors.ts';
import { ownFigures } from './figures/stated.ts';
import { type Equation, equationsIn, holds } from './formula/equations.ts';
import type { Gate } from './gate.ts';
import type { Claim } from './ledger/types.ts';

/** Numbers that a claim states in its text and figures, its formula aside. */
function numbersOf(claim: Claim): number[] {
	return ownFigures({ ...claim, formula: undefined }).flatMap((figure) => {
		if (figure.kind !== 'amount') return figure.kind === 'share' ? [figure.value] : [];
		return figure.unit === '%' ? figure.values.map((value) => value / 100) : figure.values;
	});
}

/** Whether a number is one of the claim's, or rounds to one of its whole numbers. */
function reaches(claim: Claim, equations: readonly Equation[]): boolean {
	const known = numbersOf(claim);
	return equations.some(({ printed = Number.NaN, value = Number.NaN, step }) =>
		known.some((each) => {
			const off = Math.min(Math.abs(each - printed), Math.abs(each - value));
			return off <= Math.max(step / 2, Math.abs(each) * 0.005) || Math.round(value) === each;
		}),
	);
}

function problemOf(equation: Equation): string | undefined {
	if (equation.value === undefined || equation.printed === undefined) {
		return 'arithmetic that can be repeated: numbers and signs on the left of =, a number on the right';
	}
	return holds(equation)
		? undefined
		: `a right side that the left one gives: it is ${Number(equation.value.toPrecision(6))}`;
}

function problemsOf(claim: Claim): ContentProblem[] {
	const { file, formulaLine: line, formula = '', id } = claim;
	const equations = equationsIn(formula);
	const field = `${id}.formula`;
	const wrong = equations.flatMap((equation) => {
		const wanted = problemOf(equation);
		return wanted ? [{ file, line, field, given: equation.text, wanted }] : [];
	});
	if (wrong.length > 0 || equations.length === 0 || reaches(claim, equations)) return wrong;
	const wanted = 'a result that the claim states in its text or figures';
	return [{ file, line, field, given: formula, wanted }];
}

/** Computed claims whose arithmetic does not give their number. Formulas without "=" are words. */
export const wrongFormula: Gate = {
	name: 'wrong-formula',
	find: ({ claims }) =>
		claims.filter(({ formula }) => /[=≈]/.test(formula ?? '')).flatMap(problemsOf),
};
