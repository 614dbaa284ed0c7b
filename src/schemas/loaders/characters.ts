import type { ContentProblem } from '../../lib/errors.ts';

/**
 * Characters that show a reader other words than a program reads: those that turn the direction of
 * writing, and control characters but tab and line ends.
 */
const hidden = /(?![\t\r])[\p{Cc}\p{Bidi_Control}\ufeff]/gu;

/** Each line of a content file with a hidden character, see above. */
export function hiddenCharacters(text: string, file: string): ContentProblem[] {
	// Excel puts a mark before the first column; it is no part of the text.
	const plain = text.replace(/^\ufeff/, '');
	return plain.split('\n').flatMap((line, index) => {
		const codes = [...new Set(line.match(hidden) ?? [])].map(
			(char) => `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
		);
		if (codes.length === 0) return [];
		const given = codes.join(', ');
		return [{ file, line: index + 1, given, wanted: 'no characters that readers cannot see' }];
	});
}
