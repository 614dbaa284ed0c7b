import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentProblem } from '../../lib/errors.ts';
import type { SiteProblem } from './site.ts';

/** A content file, in lines. */
export interface SourceFile {
	/** Path from the project's root, with forward slashes. */
	file: string;
	lines: string[];
}

/** The files an editor writes, articles first: in them a problem is most often made. */
export async function readSources(root: string): Promise<SourceFile[]> {
	const files: SourceFile[] = [];
	for (const pattern of ['content/**/*.mdx', 'content/**/*.yaml']) {
		for await (const name of glob(pattern, { cwd: root })) {
			const text = await readFile(join(root, name), 'utf8');
			files.push({ file: name.replaceAll('\\', '/'), lines: text.split('\n') });
		}
	}
	return files;
}

const letter = /[\p{L}\p{N}_-]/u;

/** Whether a line holds a text that is not part of a longer word or path. */
function holds(line: string, needle: string): boolean {
	for (let at = line.indexOf(needle); at >= 0; at = line.indexOf(needle, at + 1)) {
		const after = line[at + needle.length] ?? '';
		if (!letter.test(line[at - 1] ?? '') && !letter.test(after)) return true;
	}
	return false;
}

/** Places, `file:line`, of the first needle that is found anywhere; three at most. */
export function findSources(needles: readonly string[], sources: readonly SourceFile[]): string[] {
	for (const needle of needles.filter((text) => text.length > 1)) {
		const places = sources.flatMap(({ file, lines }) =>
			lines.flatMap((line, index) => (holds(line, needle) ? `${file}:${index + 1}` : [])),
		);
		if (places.length > 0) return places.slice(0, 3);
	}
	return [];
}

/** Problems for an editor: each is said once, however many pages have it, and with its source. */
export function withSources(
	problems: readonly SiteProblem[],
	sources: readonly SourceFile[],
): ContentProblem[] {
	const groups = new Map<string, SiteProblem[]>();
	for (const problem of problems) {
		const key = JSON.stringify([problem.field, problem.given, problem.wanted]);
		groups.set(key, [...(groups.get(key) ?? []), problem]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const { page, field, given, wanted, hint, needles } = first;
		const others = new Set(group.map((problem) => problem.page)).size - 1;
		const places = findSources(needles, sources);
		const hints = [
			hint,
			places.length > 0 && `See ${places.join(', ')}.`,
			others > 0 && `The same on ${others} more ${others === 1 ? 'page' : 'pages'}.`,
		].filter(Boolean);
		return { file: page, field, given, wanted, hint: hints.join(' ') || undefined };
	});
}
