/** A text of at most so many characters: cut after a whole word where it is longer, and marked so. */
export function clip(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || cut.length).replace(/[\s,;:.]+$/, '')}…`;
}
