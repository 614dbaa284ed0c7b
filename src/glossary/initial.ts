/** The capital letter that a term stands under; `#` for one that starts with something else. */
export function initialOf(term: string): string {
	const first =
		term
			.normalize('NFD')
			.replace(/^[^\p{L}\p{N}]+/u, '')[0]
			?.toUpperCase() ?? '#';
	return /\p{L}/u.test(first) ? first : '#';
}
