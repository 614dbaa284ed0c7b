/**
 * A function whose answers are kept for the length of a build, by its arguments: what one page has
 * worked out, every other page finds ready. In development content changes, so nothing is kept.
 * Whoever is given an answer shares it, and must not change it.
 */
export function perBuild<Arguments extends readonly string[], Answer>(
	work: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
	const answers = new Map<string, Answer>();
	return (...given) => {
		if (!import.meta.env.PROD) return work(...given);
		const key = given.join('\n');
		const known = answers.get(key);
		if (known !== undefined) return known;
		const answer = work(...given);
		answers.set(key, answer);
		return answer;
	};
}
