import { posix } from 'node:path';
import { files as all, fileOf, type Page, sent, text, weight } from './dist.ts';

/** Files that a script imports as it starts; what it imports when it is used is not among them. */
function importsOf(file: string): string[] {
	const found = text(file).matchAll(/(?:^|[;}\s])(?:import|export)[^('";]*["'](\.[^"']+)["']/g);
	return [...found].map(([, name = '']) => posix.join(posix.dirname(file), name));
}

function withImports(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const each of importsOf(file)) withImports(each, seen);
	return seen;
}

/** Scripts that a page runs as it loads: files, and bytes of files and inline code as sent. */
export function scriptsOf(page: Page): { files: string[]; bytes: number } {
	const elements = page
		.named('script')
		.filter(({ attribs }) => !attribs.type || attribs.type === 'module');
	const roots = elements.flatMap(({ attribs }) => (attribs.src ? [fileOf(attribs.src)] : []));
	const files = [...new Set(roots.flatMap((file) => [...withImports(file)]))];
	const inline = elements
		.flatMap((element) => element.children)
		.map((node) => ('data' in node ? String(node.data) : ''))
		.join('\n');
	return { files, bytes: weight(files) + sent(inline) };
}

const code = all.filter((file) => file.endsWith('.js'));
const ofExplorables = code.filter((file) => text(file).includes('panels'));

/** Whether nothing but explorables imports a file. */
function isTheirsAlone(file: string): boolean {
	const importers = code.filter((each) => importsOf(each).includes(file));
	return importers.length > 0 && importers.every((each) => ofExplorables.includes(each));
}

/** Code of explorables: of what wakes them, and of each type, which all speaks of panels; and what they share. */
export const explorableCode: readonly string[] = code.filter(
	(file) => ofExplorables.includes(file) || isTheirsAlone(file),
);
