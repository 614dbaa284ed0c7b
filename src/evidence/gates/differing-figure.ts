import { figuresIn } from './figures/scan.ts';
import { lookupIn, states } from './figures/stated.ts';
import type { Figure } from './figures/types.ts';
import type { Gate } from './gate.ts';
import type { Passage } from './ledger/types.ts';

/** Whether a figure has to be found in a claim as it stands. */
const compared = (figure: Figure, { datesOpen }: Passage): boolean =>
	figure.kind === 'amount' ? !figure.listed : !(datesOpen && figure.kind === 'moment');

/**
 * Figures that none of the claims named beside them states. Words up to ten that count things are
 * let through: mostly they count what the claims name one by one.
 */
export const differingFigure: Gate = {
	name: 'differing-figure',
	find({ passages, claims }) {
		const lookup = lookupIn(claims);
		return passages
			.filter(({ stated, cites }) => stated && cites.length > 0)
			.flatMap((passage) => {
				const { file, line, field, text, cites, lang } = passage;
				const known = [...new Set(cites)].flatMap((id) => lookup(id, lang));
				const odd = figuresIn(text)
					.filter((figure) => compared(figure, passage))
					.filter((figure) => !states(known, figure));
				return odd.map((figure) => ({
					file,
					line,
					field,
					given: figure.text,
					wanted: 'a figure that a claim cited here states, in its text, figures or date',
					hint: `claims cited here: ${[...new Set(cites)].join(', ')}`,
				}));
			});
	},
};
