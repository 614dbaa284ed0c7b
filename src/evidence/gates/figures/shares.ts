import type { Share } from './types.ts';
import { numberWord, parts, valueOfWord } from './words.ts';

const names = Object.keys(parts).join('|');
const named = new RegExp(
	`(?<![\\p{L}-])(?:(?<count>an?|one|two|three|four|five|six|seven|eight|nine)[- ])?(?<part>${names})s?(?=\\s+(?:of|the|a|its|their)\\s|(?<=-[a-z]+)(?![\\p{L}-]))`,
	'giu',
);
const inWords = new RegExp(
	`(?<![\\p{L}\\d.,-])(?<count>${numberWord}|\\d{1,3})\\s+in\\s+(?:every\\s+)?(?<whole>${numberWord}|\\d{1,3})(?![\\p{L}\\d.,%-])`,
	'giu',
);
/** "the first half of 2026" is a time, not a share. */
const timeBefore = /(?:first|second|third|fourth|last|latter|early|late)[ -]$/i;

const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : valueOfWord(word));

function shareOf(match: RegExpExecArray, value: number): Share {
	const { index } = match;
	return { kind: 'share', text: match[0], index, end: index + match[0].length, value };
}

/** Parts of a whole in words: "a third of", "two-thirds", "half the", "three in four". */
export function sharesIn(text: string): Share[] {
	const byName = [...text.matchAll(named)].flatMap((match) => {
		const { count, part = '' } = match.groups ?? {};
		const name = part.toLowerCase();
		if (!count && (name !== 'half' || timeBefore.test(text.slice(0, match.index)))) return [];
		return [shareOf(match, valueOfWord(count ?? 'a') / (parts[name] ?? 1))];
	});
	const inWhole = [...text.matchAll(inWords)].flatMap((match) => {
		const { count = '', whole = '' } = match.groups ?? {};
		const value = numberOf(count) / numberOf(whole);
		return value > 0 && value < 1 ? [shareOf(match, value)] : [];
	});
	return [...byName, ...inWhole];
}
