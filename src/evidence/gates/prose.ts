import { flesch } from 'flesch';
import { syllable } from 'syllable';

/** Body of an MDX file: without front matter, tags and addresses of links. */
export function bodyOf(mdx: string): string {
	return mdx
		.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
		.replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/\]\([^)]*\)/g, ']');
}

/** Number of words: everything between spaces that has a letter or a digit. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Paragraphs and list items, each as one line: no headings and no tables. */
export function proseOf(body: string): string[] {
	return body
		.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
		.map((block) => block.replace(/^\s*(?:[-*]|\d+\.)\s+/, '').replaceAll(/[*_[\]\s]+/g, ' '))
		.map((block) => block.trim())
		.filter((block) => block !== '' && !/^[#|]/.test(block));
}

/** Flesch reading ease of English prose: 100 is very easy, 60 plain, 30 academic. */
export function readingEase(prose: readonly string[]): number {
	const sentences = prose.flatMap((line) => line.split(/(?<=[.!?:]["”’)]?)\s+/)).filter(Boolean);
	const words = prose.flatMap((line) => line.match(/\p{L}[\p{L}’'-]*/gu) ?? []);
	const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	return flesch({ sentence: sentences.length, word: words.length, syllable: syllables });
}
