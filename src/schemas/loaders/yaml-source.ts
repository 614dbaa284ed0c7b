import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { ContentError, type ContentProblem } from '../../lib/errors.ts';
import { hiddenCharacters } from './characters.ts';

/** A path into a parsed document: keys and list positions, as zod reports them. */
export type FieldPath = readonly (string | number)[];

/** A parsed YAML or JSON file that still knows the line of every field. */
export interface YamlSource {
	/** Plain value of the whole document. */
	value: unknown;
	/** 1-based line of a field, or of its nearest ancestor that exists. */
	lineOf(path: FieldPath): number;
}

/** A word such as `*bold*`, which YAML reads as an alias of something that nobody has named. */
function unknownAlias(doc: Document): { pos: number[]; message: string } | undefined {
	let fault: { pos: number[]; message: string } | undefined;
	visit(doc, {
		Alias(_, node) {
			if (node.resolve(doc)) return undefined;
			fault = { pos: [...(node.range ?? [0])], message: 'a text that begins with * needs quotes' };
			return visit.BREAK;
		},
	});
	return fault;
}

/**
 * Parse YAML 1.2 (JSON included). `offset` is the number of lines that stand above the text in its
 * file, for front matter. Throws ContentError on a syntax error or a key that is given twice.
 */
export function parseYaml(text: string, file: string, offset = 0): YamlSource {
	const hidden = hiddenCharacters(text, file);
	if (hidden.length > 0) {
		throw new ContentError(hidden.map((one) => ({ ...one, line: (one.line ?? 0) + offset })));
	}
	const lines = new LineCounter();
	const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
	const fault = doc.errors[0] ?? unknownAlias(doc);
	if (fault) {
		const { line } = lines.linePos(fault.pos[0] ?? 0);
		throw new ContentError({
			file,
			line: line + offset,
			given: text.split('\n')[line - 1]?.trim(),
			// The library's own message ends with a line that is not yet that of the file.
			wanted: `valid YAML (${fault.message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '')})`,
		});
	}
	return {
		value: doc.toJS(),
		lineOf(path) {
			for (let depth = path.length; depth > 0; depth--) {
				const node = doc.getIn(path.slice(0, depth), true) as { range?: number[] } | undefined;
				const start = node?.range?.[0];
				if (start !== undefined) return lines.linePos(start).line + offset;
			}
			return 1 + offset;
		},
	};
}

/** Front matter of an MDX file, parsed with its line numbers; the rest of the file is ignored. */
export function parseFrontMatter(text: string, file: string): YamlSource {
	const match = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
	if (!match?.[1]) {
		throw new ContentError({ file, line: 1, wanted: 'front matter between two lines of ---' });
	}
	return parseYaml(match[1], file, 1);
}

/** The part of a zod issue that is read here. */
interface Issue {
	code?: string | undefined;
	message: string;
	path: PropertyKey[];
	expected?: unknown;
	values?: unknown[];
	keys?: string[];
}

function valueAt(root: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>(
		(at, key) => (at !== null && typeof at === 'object' ? Reflect.get(at, key) : undefined),
		root,
	);
}

function wantedOf(issue: Issue): string {
	if (issue.code === 'invalid_value' && issue.values)
		return `one of ${issue.values.map(String).join(', ')}`;
	if (issue.code === 'invalid_type') return `a value of type ${String(issue.expected)}`;
	if (issue.code === 'unrecognized_keys') return `no field called ${issue.keys?.join(', ')}`;
	return issue.message;
}

function fieldName(path: FieldPath): string {
	return path.reduce<string>(
		(name, key) => (typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${key}` : key),
		'',
	);
}

/**
 * zod's issues about one record, as problems with file and line. `at` is where the record stands in
 * its document.
 */
export function problemsFrom(
	issues: readonly Issue[],
	source: YamlSource,
	file: string,
	at: FieldPath = [],
): ContentProblem[] {
	return issues.map((issue) => {
		const path = [...at, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
		const given = valueAt(source.value, path);
		return {
			file,
			line: source.lineOf(path),
			field: fieldName(path) || undefined,
			...(given === undefined ? {} : { given }),
			wanted: given === undefined ? `${wantedOf(issue)} (it is missing)` : wantedOf(issue),
		};
	});
}
