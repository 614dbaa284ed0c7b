import { LineCounter, parseDocument } from 'yaml';
import { ContentError, type ContentProblem } from '../../lib/errors.ts';

/** A path into a parsed document: keys and list positions, as zod reports them. */
export type FieldPath = readonly (string | number)[];

/** A parsed YAML or JSON file that still knows the line of every field. */
export interface YamlSource {
	/** Plain value of the whole document. */
	value: unknown;
	/** 1-based line of a field, or of its nearest ancestor that exists. */
	lineOf(path: FieldPath): number;
}

/**
 * Parse YAML 1.2 (JSON included). `offset` is the number of lines that stand above the text in its
 * file, for front matter. Throws ContentError on a syntax error or a key that is given twice.
 */
export function parseYaml(text: string, file: string, offset = 0): YamlSource {
	const lines = new LineCounter();
	const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
	const fault = doc.errors[0];
	if (fault) {
		throw new ContentError({
			file,
			line: lines.linePos(fault.pos[0]).line + offset,
			given: text.slice(fault.pos[0], fault.pos[1]).split('\n')[0],
			wanted: `valid YAML (${fault.message.split('\n')[0]})`,
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
