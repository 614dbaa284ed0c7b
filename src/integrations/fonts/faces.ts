/** A font file to make: which package file it comes from, and how it is cut down. */
export interface Face {
	/** File name of the result, without ending. */
	name: string;
	/** CSS variable that carries the family and its metric-matched fallback. */
	cssVariable: `--font-${string}`;
	/** Package file the face is cut from. */
	file: string;
	/** Characters kept. */
	glyphs: string;
	style: 'normal' | 'italic';
	/** CSS weight or range of weights. */
	weight: string;
	/** Axes to pin or narrow: the rest of a variable font is weight that no reader sees. */
	axes: Record<string, number | { min: number; max: number }>;
	/** OpenType features kept, with the glyphs they need; all others go. */
	features: string[];
	/** OpenType tables left out. */
	drop?: string[];
}

/** The table that says how kerning changes along an axis: a tenth to a quarter of a file. */
const variedKerning = 'GDEF';

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-standard';
const instrument = '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght';

/** What a keyboard types, without three signs that no page prints. */
const typed = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
	.filter((sign) => !'`|~'.includes(sign))
	.join('');

/**
 * Characters of the label face: what a page of English prints. Korean and rarer signs fall through
 * to the reader's fonts; a test over the built pages lists every other character that is not here.
 */
export const glyphs = `${typed}\u00a0–—‘’“”…·×÷−→←↑↓≈≤≥©éöü⁷`;

/** The serif prints sentences: signs of buttons, addresses and formulas are the label face's alone. */
const letters = [...glyphs].filter((sign) => !'#*<>@[]\\^_{}↑↓←©÷'.includes(sign)).join('');

/**
 * The faces of the site. One file of Newsreader is text and headline: its optical size follows the
 * size of the type, and its one weight stands between regular and medium.
 */
export const faces: Face[] = [
	{
		name: 'newsreader',
		cssVariable: '--font-text',
		file: `${newsreader}-normal.woff2`,
		glyphs: letters,
		style: 'normal',
		weight: '400 500',
		axes: { opsz: { min: 18, max: 44 }, wght: 430 },
		features: ['kern'],
		drop: [variedKerning],
	},
	{
		name: 'newsreader-italic',
		cssVariable: '--font-text',
		file: `${newsreader}-italic.woff2`,
		glyphs: letters,
		style: 'italic',
		weight: '400 500',
		axes: { opsz: 18, wght: 430 },
		features: ['kern'],
	},
	{
		name: 'instrument-sans',
		cssVariable: '--font-label',
		file: `${instrument}-normal.woff2`,
		glyphs,
		style: 'normal',
		weight: '400 600',
		axes: { wght: { min: 400, max: 600 } },
		// Figures of one width, for columns of numbers.
		features: ['tnum'],
		// Kerning is a third of the file, and nothing to see at the sizes of labels.
		drop: [variedKerning, 'GPOS'],
	},
];
