import { readFile } from 'node:fs/promises';
import { ContentError, type ContentProblem } from '../lib/errors.ts';

/** Line (1-based) of the first text that a pattern matches from an index on, with that index. */
function find(
	text: string,
	pattern: RegExp,
	from = 0,
): { line: number; index: number } | undefined {
	const index = text.slice(from).search(pattern);
	if (index < 0) return undefined;
	return { line: text.slice(0, from + index).split('\n').length, index: from + index };
}

const literal = (text: string) => text.replace(/[^\w-]/g, '\\$&');

/** Line of a field such as `encoding.x` in a YAML file, or of a column in the data package. */
function lineOf(text: string, field: string): number | undefined {
	// `content/data/x.csv: column` names a column of a table in the data package.
	const [, table, column] = /^content\/data\/(\S+): (.+)$/.exec(field) ?? [];
	if (table && column) {
		const path = find(text, new RegExp(`"path": "${literal(table)}"`));
		return path && find(text, new RegExp(`"name": "${literal(column)}"`), path.index)?.line;
	}
	const [first = '', ...rest] = field.split('.');
	const block = find(text, new RegExp(`^${literal(first)}:`, 'm'));
	const inner = rest[0] && block && find(text, new RegExp(`\\b${literal(rest[0])}:`), block.index);
	return (inner || block)?.line;
}

/** An error of a chart with the line of each problem that names a field but no line. */
export async function withLines(error: unknown): Promise<unknown> {
	if (!(error instanceof ContentError)) return error;
	const problems = await Promise.all(
		error.problems.map(async (problem): Promise<ContentProblem> => {
			if (problem.line || !problem.field) return problem;
			const text = await readFile(problem.file, 'utf8').catch(() => '');
			return { ...problem, line: lineOf(text, problem.field) };
		}),
	);
	return new ContentError(problems);
}
