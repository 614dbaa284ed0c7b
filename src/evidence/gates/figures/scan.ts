import { digitFigures, shareTails, wordFigures } from './amounts.ts';
import { momentsIn } from './moments.ts';
import { namedSpans } from './names.ts';
import { sharesIn } from './shares.ts';
import type { Figure } from './types.ts';

/** A text with spans painted over, at unchanged length, so that nothing is found in them again. */
function without(text: string, spans: readonly { index: number; end: number }[]): string {
	return spans.reduce(
		(rest, { index, end }) => rest.slice(0, index) + '□'.repeat(end - index) + rest.slice(end),
		text,
	);
}

/**
 * Every figure of a text, in order: amounts, dates and shares. `all` also takes number words that
 * count nothing in particular, for a record that is looked up rather than read.
 */
export function figuresIn(text: string, { all = false } = {}): Figure[] {
	const moments = momentsIn(text);
	const open = without(without(text, moments), namedSpans(without(text, moments)));
	const shares = sharesIn(open);
	const left = without(open, shares);
	const numbers = digitFigures(left);
	const found = [...numbers, ...wordFigures(without(left, numbers), all)];
	const sorted = [...moments, ...shares, ...found].sort((a, b) => a.index - b.index);
	return shareTails(sorted, text);
}
