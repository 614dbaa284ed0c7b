import type { SpecOf } from '../../schemas/explorable.ts';
import type { ModelOf } from '../types.ts';

/** The ladder and its products, without front matter. */
export type Ladder = ModelOf<SpecOf<'evidence-ladder'>>;
/** One product on it. */
export type Product = Ladder['products'][number];
/** The day that is shown. */
export type When = Ladder['states'][number]['when'];

/** The rung that a product stands on then; undefined once it has fallen off. */
export const rungOf = ({ rung, fell }: Product, when: When): number | undefined =>
	when === 'today' && fell ? undefined : rung;

/** Patients in the trial that counts then; none where no trial was found. */
export const patientsOf = ({ patients, fell }: Product, when: When): number =>
	(when === 'today' && fell ? fell.patients : patients)?.value ?? 0;

/** How many products stand on the ladder, on its top rung, and beside it. */
export function tally(
	{ products, rungs }: Pick<Ladder, 'products' | 'rungs'>,
	when: When,
): { products: number; standing: number; top: number; fallen: number } {
	const at = products.map((product) => rungOf(product, when));
	const standing = at.filter((rung) => rung !== undefined).length;
	return {
		products: products.length,
		standing,
		top: at.filter((rung) => rung === rungs.length - 1).length,
		fallen: products.length - standing,
	};
}
