/** A font file to make: which package file it comes from, and how it is cut down. */
export interface Face {
	/** File name of the result, without ending. */
	name: string;
	/** CSS variable that carries the family and its metric-matched fallback. */
	cssVariable: `--font-${string}`;
	/** Package file the face is cut from. */
	file: string;
	style: 'normal' | 'italic';
	/** CSS weight or range of weights. */
	weight: string;
	/** Axes to pin or narrow: the rest of a variable font is weight that no reader sees. */
	axes: Record<string, number | { min: number; max: number }>;
	/** OpenType features kept, with the glyphs they need; all others go. */
	features: string[];
	/** OpenType tables left out. */
	drop?: string[];
	/** Generic families behind the face; Korean is left to the reader's own fonts. */
	fallbacks: string[];
	preload: boolean;
}

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-standard';
const instrument = '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght';
const korean = {
	serif: ['Noto Serif KR', 'Noto Serif CJK KR'],
	sans: ['Noto Sans KR', 'Noto Sans CJK KR'],
};

/** The faces of the site. Newsreader is cut twice, at the optical sizes it is really used in. */
export const faces: Face[] = [
	{
		name: 'newsreader-text',
		cssVariable: '--font-text',
		file: `${newsreader}-normal.woff2`,
		style: 'normal',
		weight: '400',
		axes: { opsz: 18, wght: 400 },
		features: ['kern'],
		fallbacks: [...korean.serif, 'serif'],
		preload: true,
	},
	{
		name: 'newsreader-text-italic',
		cssVariable: '--font-text',
		file: `${newsreader}-italic.woff2`,
		style: 'italic',
		weight: '400',
		axes: { opsz: 18, wght: 400 },
		features: ['kern'],
		fallbacks: [...korean.serif, 'serif'],
		preload: false,
	},
	{
		name: 'newsreader-display',
		cssVariable: '--font-display',
		file: `${newsreader}-normal.woff2`,
		style: 'normal',
		weight: '500',
		axes: { opsz: 44, wght: 500 },
		features: ['kern'],
		fallbacks: [...korean.serif, 'serif'],
		preload: true,
	},
	{
		name: 'instrument-sans',
		cssVariable: '--font-label',
		file: `${instrument}-normal.woff2`,
		style: 'normal',
		weight: '400 600',
		axes: { wght: { min: 400, max: 600 } },
		// Figures of one width, for columns of numbers.
		features: ['kern', 'tnum'],
		// How kerning changes with weight: a quarter of the file, and nothing to see at label sizes.
		drop: ['GDEF'],
		fallbacks: [...korean.sans, 'sans-serif'],
		preload: true,
	},
];

/**
 * Characters kept in every face. Korean and rarer signs fall through to the reader's fonts; a test
 * over the built pages lists every other character that is not here.
 */
export const glyphs =
	Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') +
	'\u00a0–—‘’“”…·×÷−→←↑↓≈≤≥©éöü⁷';
