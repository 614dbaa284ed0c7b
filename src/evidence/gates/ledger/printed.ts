import type { Claim, ClaimFigure, Passage } from './types.ts';

/** Stands in a text for a number that the page takes from the ledger (`<Figure claim figure />`). */
export const placeholder = (claim: string, figure: string): string => `⟦${claim}/${figure}⟧`;

/** The same for a number that is printed without its unit. */
export const barePlaceholder = (claim: string, figure: string): string =>
	placeholder(claim, `${figure}#`);

/** A number of the ledger in digits, with its sign or currency. */
function printed({ value, unit }: ClaimFigure): string {
	const number = value.toLocaleString('en-US', { maximumFractionDigits: 10 });
	if (unit.startsWith('%')) return `${number}%`;
	const money = /^(?:KRW|USD|EUR|JPY)(?: (?<scale>thousand|million|billion|trillion))?$/.exec(unit);
	if (!money) return number;
	const code = unit.startsWith('USD') ? '$' : `${unit.slice(0, 3)} `;
	return `${code}${number} ${money.groups?.scale ?? ''}`.trim();
}

/**
 * Passages with the numbers that pages take from the ledger, so that these need a citation of their
 * claim like any other. One that names nothing is left out; the build says so.
 */
export function withPrinted(passages: readonly Passage[], claims: readonly Claim[]): Passage[] {
	const known = new Map(
		claims.flatMap(({ id, figures }) =>
			figures.flatMap((figure) => [
				[placeholder(id, figure.id), printed(figure)] as const,
				[barePlaceholder(id, figure.id), printed({ ...figure, unit: '' })] as const,
			]),
		),
	);
	return passages.map((passage) => ({
		...passage,
		text: passage.text.replaceAll(/⟦[^⟧]*⟧/g, (name) => known.get(name) ?? ''),
	}));
}
