import { localizedId } from '../../../lib/languages.ts';
import type { Claim, ClaimFigure } from '../ledger/types.ts';
import { sameMoment } from './moments.ts';
import { figuresIn } from './scan.ts';
import type { Amount, Figure } from './types.ts';
import { unitsIn } from './units.ts';
import { scaleWord, valueOfScale } from './words.ts';

/** A number of the ledger as one of a text: "9.2" in "USD million" is 9200000 dollars. */
function amountOf({ value, unit }: ClaimFigure): Amount {
	const scale = valueOfScale(new RegExp(`(?<!\\p{L})${scaleWord}(?!\\p{L})`, 'iu').exec(unit)?.[0]);
	const units = unitsIn(unit);
	return {
		kind: 'amount',
		text: `${value} ${unit}`,
		index: 0,
		end: 0,
		values: [value, value * scale],
		// A rate such as "KRW per USD" has two units, and so none.
		unit: units.length === 1 ? units[0] : undefined,
		step: 0,
		digit: 0,
		about: false,
		listed: false,
	};
}

/** Figures that a claim itself states, in words and in numbers. */
export function ownFigures(claim: Claim): Figure[] {
	const { title, text, formula = '', asOf = '', figures } = claim;
	const words = [title, text, formula, asOf, ...figures.map(({ label }) => label)];
	const years = words.flatMap((each) => figuresIn(each, { all: true }));
	return [...years, ...figures.map(amountOf)];
}

/** Looks up what a claim states; for a computed claim, what its inputs state as well. */
export type Lookup = (id: string, lang: string) => readonly Figure[];

/** A look-up over a ledger. Each claim is taken apart once. */
export function lookupIn(claims: readonly Claim[]): Lookup {
	const byKey = new Map(claims.map((claim) => [localizedId(claim.id, claim.lang), claim]));
	const known = new Map<string, readonly Figure[]>();
	const stated = (key: string, seen: ReadonlySet<string>): readonly Figure[] => {
		const claim = byKey.get(key);
		if (!claim || seen.has(key)) return [];
		const ready = known.get(key);
		if (ready) return ready;
		const path = new Set([...seen, key]);
		const inputs = claim.kind === 'computed' ? claim.inputs : [];
		const all = [...ownFigures(claim), ...inputs.flatMap((id) => stated(id, path))];
		if (seen.size === 0) known.set(key, all);
		return all;
	};
	return (id, lang) => {
		const twin = localizedId(id, lang);
		return twin === id
			? stated(id, new Set())
			: [...stated(twin, new Set()), ...stated(id, new Set())];
	};
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/**
 * Whether a number is a rounding of another. Its last digit may be rounded, and it is within 1%:
 * "3.2" of 3.217. Where the text says that it is rounded, its zeros count as rounded too, within 5%:
 * "about thirty" of 31.
 */
function roundsTo({ step, digit, about }: Amount, said: number, known: number): boolean {
	const off = Math.abs(known - said);
	return off <= (about ? step : digit) / 2 && off <= Math.abs(known) * (about ? 0.05 : 0.01);
}

function sameAmount(said: Amount, known: Figure): boolean {
	if (known.kind === 'moment') {
		return said.unit === undefined && said.values.includes(known.year ?? Number.NaN);
	}
	if (known.kind !== 'amount') return false;
	if (said.unit === '%' ? known.unit !== '%' : said.unit && known.unit && said.unit !== known.unit)
		return false;
	return said.values.some((value) =>
		known.values.some((other) => near(value, other) || roundsTo(said, value, other)),
	);
}

/** Whether a figure of a text is one that the ledger states. Shares may be off by two points. */
export function states(known: readonly Figure[], said: Figure): boolean {
	if (said.kind === 'moment') {
		return known.some((each) => each.kind === 'moment' && sameMoment(said, each));
	}
	if (said.kind === 'amount') return known.some((each) => sameAmount(said, each));
	return known.some((each) => {
		if (each.kind === 'share') return Math.abs(each.value - said.value) < 0.002;
		const percent = each.kind === 'amount' && each.unit === '%';
		return percent && each.values.some((value) => Math.abs(value / 100 - said.value) <= 0.02);
	});
}
