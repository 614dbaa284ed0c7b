import type { Exception, Passage } from './types.ts';

const inMdx = /\{\/\*\s*evidence-ok:(?<rest>[^*]*)\*\/\}/;
const inYaml = /^\s*#\s*evidence-ok:(?<rest>.*)$/;

/** Index of the first line of a file that is not front matter; 0 where there is none. */
function bodyStart(lines: readonly string[]): number {
	return lines[0]?.trim() === '---'
		? lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line))
		: 0;
}

/** First line from here on (1-based) that has something besides a remark. */
function nextLine(lines: readonly string[], from: number): number {
	const index = lines.findIndex(
		(line, at) => at >= from && /\S/.test(line.replace(inMdx, '')) && !/^\s*#\s/.test(line),
	);
	return index < 0 ? from : index + 1;
}

/** Lines that a remark stands for: its own block, or else the line or block that follows. */
function reach(
	lines: readonly string[],
	line: number,
	blocks: readonly Passage[],
): { from: number; to: number } {
	const alone = !/\S/.test((lines[line - 1] ?? '').replace(inMdx, '').replace(inYaml, ''));
	const at = alone ? nextLine(lines, line) : line;
	const block = blocks.find((each) => each.line <= at && at <= each.end);
	return block ? { from: block.line, to: block.end } : { from: at, to: at };
}

/**
 * Remarks of a file that let a problem through: `{/* evidence-ok: gate: reason *\/}` in the text of
 * an article, inside a block or right before it, and `# evidence-ok: gate: reason` on the line above
 * a field in YAML.
 */
export function exceptionsIn(
	file: string,
	text: string,
	passages: readonly Passage[],
): Exception[] {
	const lines = text.split('\n');
	const body = file.endsWith('.mdx') ? bodyStart(lines) : lines.length;
	const blocks = passages.filter((passage) => passage.file === file);
	return lines.flatMap((content, index) => {
		const match = (index < body ? inYaml : inMdx).exec(content);
		if (!match) return [];
		const [gate = '', ...reason] = (match.groups?.rest ?? '').split(':');
		const place = { file, line: index + 1, gate: gate.trim(), reason: reason.join(':').trim() };
		return [{ ...place, ...reach(lines, index + 1, blocks) }];
	});
}
