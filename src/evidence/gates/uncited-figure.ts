import { figuresIn } from './figures/scan.ts';
import type { Gate } from './gate.ts';

/** Figures that stand where no claim is named. */
export const uncitedFigure: Gate = {
	name: 'uncited-figure',
	find: ({ passages }) =>
		passages
			.filter(({ stated, cites }) => stated && cites.length === 0)
			.flatMap(({ file, line, field, text, datesOpen }) => {
				const all = figuresIn(text).filter(({ kind }) => !(datesOpen && kind === 'moment'));
				const figures = all.map((figure) => figure.text);
				if (figures.length === 0) return [];
				const given = figures.join(', ');
				return [{ file, line, field, given, wanted: 'a citation of the claim that states it' }];
			}),
};
