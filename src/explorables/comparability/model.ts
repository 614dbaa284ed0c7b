import type { SpecOf } from '../../schemas/explorable.ts';
import type { ModelOf } from '../types.ts';

/** The comparison, without front matter. */
export type Comparison = ModelOf<SpecOf<'comparability'>>;

/** Radius of a disc whose area is to a larger one as their masses are. */
export const radiusOf = (mass: number, largest: number, radius: number): number =>
	radius * Math.sqrt(mass / largest);

/** How many of the first molecule weigh as much as the last. */
export function ratioOf(scale: Comparison['scale']): number {
	const masses = scale.map(({ daltons }) => daltons.value);
	return (masses.at(-1) ?? 0) / (masses[0] ?? 1);
}
