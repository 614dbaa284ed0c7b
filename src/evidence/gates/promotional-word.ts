import type { Gate } from './gate.ts';
import { promotionalWords } from './promotional-words.ts';

const pattern = new RegExp(`(?<![\\p{L}-])(?:${promotionalWords.join('|')})(?![\\p{L}-])`, 'giu');

/** A text without what it quotes in “…” or "…": other people's words are let through. */
const unquoted = (text: string): string => text.replaceAll(/“[^”]*”|"[^"]*"/g, '“”');

/** Words of promotion in our own text. English only. */
export const promotionalWord: Gate = {
	name: 'promotional-word',
	find: ({ passages }) =>
		passages
			.filter(({ lang }) => lang === 'en')
			.flatMap(({ file, line, field, text }) =>
				[...unquoted(text).matchAll(pattern)].map(([given]) => ({
					file,
					line,
					field,
					given,
					wanted: 'a plain word, or the fact that it stands for',
				})),
			),
};
