/**
 * Rules that hide what a choice of the filter leaves out, without scripts: dots and events of other
 * topics, then years and decades that are left empty. What a link leads to is always shown.
 */
export function filterRules(topics: readonly string[]): string {
	const turning = '.timeline:has([name="turning"]:checked)';
	const empty = (kept: string) =>
		`:is(.year,.decade):not(:has(${kept},:target)),.event:not(${kept},:target),.lanes a:not(${kept})`;
	const hidden = (choice: string, kept: string) => `${choice} :is(${empty(kept)})`;
	const rules = topics.flatMap((topic) => {
		const chosen = `.timeline:has([value="${topic}"]:checked)`;
		const both = `:is(.year,.decade):not(:has(.${topic}.turning,:target))`;
		return [hidden(chosen, `.${topic}`), `${chosen}${turning.replace('.timeline', '')} ${both}`];
	});
	// A browser that cannot ask what is chosen shows everything.
	return `@supports selector(:has(*)){${[hidden(turning, '.turning'), ...rules].join()}{display:none}}`;
}
