import type { Token } from './tokens.ts';

const rank: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const unary: Record<string, (value: number) => number> = {
	'-': (value) => -value,
	'√': Math.sqrt,
	ln: Math.log,
	log10: Math.log10,
};

function apply(sign: string, a: number, b: number): number {
	if (sign === '+') return a + b;
	if (sign === '-') return a - b;
	if (sign === '*') return a * b;
	return sign === '/' ? a / b : a ** b;
}

/** Reads tokens from the left, by precedence climbing. */
class Reader {
	#at = 0;
	readonly #tokens: readonly Token[];

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	/** Whether every token has been read. */
	get done(): boolean {
		return this.#at === this.#tokens.length;
	}

	#sign(): string | undefined {
		const token = this.#tokens[this.#at];
		return token?.kind === 'sign' ? token.sign : undefined;
	}

	#operand(): number {
		const token = this.#tokens[this.#at++];
		if (token?.kind === 'number') return token.value;
		if (token?.sign === '(') {
			const value = this.expression(1);
			const closed = this.#sign() === ')';
			this.#at++;
			return closed ? value : Number.NaN;
		}
		const change = unary[token?.sign ?? ''];
		return change ? change(this.expression(3)) : Number.NaN;
	}

	/** Value of everything that binds at least as strongly as `least`. */
	expression(least: number): number {
		let value = this.#operand();
		for (;;) {
			const sign = this.#sign() ?? '';
			const strength = rank[sign] ?? 0;
			if (strength < least) return value;
			this.#at++;
			// A power binds to the right, everything else to the left.
			value = apply(sign, value, this.expression(sign === '^' ? strength : strength + 1));
		}
	}
}

/** Value of an expression; undefined where its tokens are none. */
export function evaluate(tokens: readonly Token[]): number | undefined {
	const reader = new Reader(tokens);
	const value = reader.expression(1);
	return reader.done && Number.isFinite(value) ? value : undefined;
}
