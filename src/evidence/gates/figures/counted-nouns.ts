/**
 * Nouns that make a number word before them a figure: "five companies", not "five ideas". Digits are
 * figures whatever follows. Singular; the plural is formed by `s`, or given.
 */
const nouns = `
	patient person people adult child children man men woman women teenager donor recipient volunteer
	participant survivor family families life lives
	year month week day hour minute decade
	percent percentage point won dollar
	hospital center centre clinic institution university universities laboratory laboratories site
	product drug vaccine medicine therapy therapies treatment dose injection infusion CAR-T biosimilar
	company companies firm maker developer startup supplier factory factories plant
	trial study studies arm paper patent license approval application indication
	case death birth relapse event embryo embryos gene mutation kit test sample
	country countries city cities province region
	job employee worker researcher scientist doctor bed liter
	deal program project grant machine bioreactor
`;

/** Source of a regular expression that finds a counted noun, singular or plural. */
export const countedNoun = `(?:${nouns.trim().split(/\s+/).join('|')})s?(?![\\p{L}-])`;

/** Words that end the hold of a number on the nouns that follow it. */
const stops =
	'of|the|an?|in|on|at|to|and|or|nor|for|by|with|from|is|are|was|were|be|been|had|has|have|that|who|which|but|than|as|not|so|if|will|would|can|could|may';

/** Up to two words between a number word and its noun: "five large Korean hospitals". */
export const between = `(?:of\\s+(?:the|its|their|these|those)\\s+)?(?:(?!(?:${stops})\\s)\\p{L}[\\p{L}’'-]*\\s+){0,2}`;
