import leven from 'leven';

/** One thing that is wrong with a content file, in the words an editor needs to mend it. */
export interface ContentProblem {
	/** Path from the project's root, with forward slashes. */
	file: string;
	/** 1-based line, where it is known. */
	line?: number | undefined;
	/** Field, column or component the problem is in, e.g. `claims[3].confidence`. */
	field?: string | undefined;
	/** What the file says. Left out where something is missing altogether. */
	given?: unknown;
	/** What would be right. */
	wanted: string;
	/** Next step, e.g. the nearest known id. */
	hint?: string | undefined;
}

function show(value: unknown): string {
	const text = typeof value === 'string' ? JSON.stringify(value) : String(JSON.stringify(value));
	return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** One problem as text: place, then what was given, what is wanted, and a hint. */
export function describeProblem(problem: ContentProblem): string {
	const place = problem.line ? `${problem.file}:${problem.line}` : problem.file;
	const lines = [problem.field ? `${place}  ${problem.field}` : place];
	if ('given' in problem && problem.given !== undefined)
		lines.push(`  given:  ${show(problem.given)}`);
	lines.push(`  wanted: ${problem.wanted}`);
	if (problem.hint) lines.push(`  hint:   ${problem.hint}`);
	return lines.join('\n');
}

/** Stops a build because of what a content file says. Its message lists every problem found. */
export class ContentError extends Error {
	readonly problems: readonly ContentProblem[];

	constructor(problems: ContentProblem | readonly ContentProblem[]) {
		const list = Array.isArray(problems) ? [...problems] : [problems as ContentProblem];
		const heading =
			list.length === 1 ? 'A content file needs mending' : `${list.length} things need mending`;
		super(`${heading}\n\n${list.map(describeProblem).join('\n\n')}\n`);
		this.name = 'ContentError';
		this.problems = list;
	}
}

/**
 * The known id closest to a mistyped one, by edit distance, or undefined when none is near
 * (more than half of the letters differ).
 */
export function nearest(id: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let distance = Math.floor(id.length / 2) + 1;
	for (const candidate of known) {
		const d = leven(id, candidate);
		if (d < distance) {
			distance = d;
			best = candidate;
		}
	}
	return best;
}

/** The hint that goes with an unknown id. */
export function didYouMean(id: string, known: Iterable<string>): string | undefined {
	const match = nearest(id, known);
	return match === undefined ? undefined : `did you mean "${match}"?`;
}
