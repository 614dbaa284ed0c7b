/** Colors of the series by their place: names of the page's color variables. */
export const tones = [
	{ line: 'celadon-mid', wash: 'celadon-wash' },
	{ line: 'ochre', wash: 'ochre-wash' },
	{ line: 'indigo', wash: 'indigo-wash' },
	{ line: 'muted', wash: 'rule' },
] as const;

/** How much larger than a circle each shape is drawn, to look as large: square, triangle, diamond. */
const growths = [1, 1.25, 1.4, 1.35];

/** Growth of the shape of a series. */
export const growth = (series: number): number => growths[series % growths.length] ?? 1;

/** Shapes of the series by their place, as Chart.js calls them. */
export const shapes = ['circle', 'rect', 'triangle', 'rectRot'] as const;
