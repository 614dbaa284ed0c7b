const units = [
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
	'sixteen seventeen eighteen nineteen twenty',
]
	.join(' ')
	.split(' ');
const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Number words and what they are worth; compounds such as "twenty-one" are made of two. */
const worth = new Map<string, number>([
	...units.map((word, value) => [word, value] as const),
	...tens.map((word, index) => [word, 30 + index * 10] as const),
]);

const scales: Record<string, number> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	mn: 1e6,
	bn: 1e9,
	tn: 1e12,
	만: 1e4,
	억: 1e8,
	조: 1e12,
};

const small = [...worth.keys()].filter((word) => word !== 'zero').sort((a, b) => +(a < b) - 0.5);

/** A number word as the source of a regular expression: "nine", "twenty-one". */
export const numberWord = `(?:(?:twenty|${tens.join('|')})[- ](?:${units.slice(1, 10).join('|')})|${small.join('|')})`;

/** A word that multiplies the number before it, as the source of a regular expression. */
export const scaleWord = `(?:${Object.keys(scales).join('|')})`;

/** Value of a number word, "a" included. Not a number for any other word. */
export function valueOfWord(word: string): number {
	const parts = word.toLowerCase().split(/[- ]/);
	if (parts.length === 1 && /^an?$/.test(parts[0] ?? '')) return 1;
	return parts.reduce((sum, part) => sum + (worth.get(part) ?? Number.NaN), 0);
}

/** What a scale word multiplies by; 1 where there is none. */
export function valueOfScale(word: string | undefined): number {
	return scales[word?.toLowerCase() ?? ''] ?? 1;
}

/** Parts of a whole by name, for shares such as "a third of". */
export const parts: Record<string, number> = {
	half: 2,
	third: 3,
	quarter: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
};
