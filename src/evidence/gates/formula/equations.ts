import { momentsIn } from '../figures/moments.ts';
import { figuresIn } from '../figures/scan.ts';
import type { Moment } from '../figures/types.ts';
import { evaluate } from './evaluate.ts';
import { type Token, tokensOf } from './tokens.ts';

/** One "expression = result" of a formula, worked out. */
export interface Equation {
	/** As printed. */
	text: string;
	/** What the left side comes to; undefined where it cannot be read. */
	value: number | undefined;
	/** What is printed on the right, and the worth of its last digits. */
	printed: number | undefined;
	step: number;
}

/** Parts of a formula that say something of their own, in order. */
const partsOf = (formula: string): string[] =>
	formula
		.split(/;|\.\s+(?=[\p{L}(])|,\s+(?!\d{3})(?=[^;=]*=)|\s+and\s+(?=[^=]*=)/u)
		.map((part) => part.trim())
		.filter(Boolean);

/** Days between the two dates of "January 20 to February 4, 2020"; the first may go without a year. */
function daysBetween(text: string): number | undefined {
	const [from, to, ...more] = momentsIn(text).sort((a, b) => a.index - b.index);
	if (!from?.day || !to?.day || more.length > 0) return undefined;
	const dayOf = ({ year, month = 1, day = 1 }: Moment) =>
		Date.UTC(year ?? to.year ?? 2001, month - 1, day) / 86_400_000;
	return dayOf(to) - dayOf(from);
}

/** Tokens of a side; words such as "one sixth" count where there are no digits. */
function sideTokens(text: string): Token[] | undefined {
	const days = daysBetween(text);
	if (days !== undefined) return [{ kind: 'number', value: days, step: 1 }];
	const tokens = tokensOf(text);
	if (tokens?.some(({ kind }) => kind === 'number')) return tokens;
	const share = figuresIn(`${text} of `.replace(/\s+of of /, ' of ').concat('the')).find(
		({ kind }) => kind === 'share',
	);
	return share?.kind === 'share' ? [{ kind: 'number', value: share.value, step: 0 }] : tokens;
}

/** The first operand of an expression, which a part that begins with a sign goes on from. */
function firstOperand(tokens: readonly Token[]): Token[] {
	const [first] = tokens;
	if (first?.kind === 'number') return [first];
	let depth = 0;
	for (const [index, token] of tokens.entries()) {
		if (token.kind !== 'sign') continue;
		depth += token.sign === '(' ? 1 : token.sign === ')' ? -1 : 0;
		if (depth === 0) return tokens.slice(0, index + 1);
	}
	return [];
}

/** How far a printed side may be off: half a unit of the last digit of each of its numbers. */
const slackOf = (tokens: readonly Token[]): number =>
	tokens.reduce((sum, token) => sum + (token.kind === 'number' ? token.step : 0), 0);

function equationOf(text: string, left: readonly Token[], right: readonly Token[]): Equation {
	return { text, value: evaluate(left), printed: evaluate(right), step: slackOf(right) };
}

/** Every equation of a formula. "a ÷ b = c and ÷ d = e" starts from the same `a` both times. */
export function equationsIn(formula: string): Equation[] {
	let start: Token[] = [];
	return partsOf(formula.replaceAll(/\s+/g, ' ')).flatMap((part) => {
		const sides = part.split(/[=≈]/);
		if (sides.length < 2) return [];
		return sides.slice(1).map((right, index) => {
			const own = sideTokens((sides[index] ?? '').replace(/^[^:]*:\s/, '')) ?? [];
			const goesOn = own[0]?.kind === 'sign' && /^[*/+^]$/.test(own[0].sign);
			const left = goesOn ? [...start, ...own] : own;
			start = firstOperand(left);
			return equationOf(part, left, sideTokens(right) ?? []);
		});
	});
}

/** Whether the left side, rounded as the right one is printed, is the right one. */
export function holds({ value, printed, step }: Equation): boolean {
	if (value === undefined || printed === undefined) return false;
	const slack = 1e-9 * Math.max(1, Math.abs(printed));
	return Math.abs(value - printed) <= step / 2 + slack;
}
