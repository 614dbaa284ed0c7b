import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { DiskCache, versions } from '../../lib/disk-cache.ts';
import { type FieldPath, parseYaml, type YamlSource } from './yaml-source.ts';

/** What is kept of a parsed file: its value, and the lines that its records begin at. */
interface Kept {
	value: unknown;
	lines: ReadonlyMap<string, number>;
}

const keyOf = (path: FieldPath): string => JSON.stringify(path);

/** Paths of a file's records: the whole, the items of a list, those of the lists in a mapping. */
function recordPaths(value: unknown): FieldPath[] {
	const items = (list: unknown, at: FieldPath): FieldPath[] =>
		Array.isArray(list) ? list.map((_, index) => [...at, index]) : [];
	if (typeof value !== 'object' || value === null) return [[]];
	if (Array.isArray(value)) return [[], ...items(value, [])];
	return [[], ...Object.entries(value).flatMap(([key, list]) => items(list, [key]))];
}

function parse(text: string, file: string): Kept {
	const source = parseYaml(text, file);
	const lines = recordPaths(source.value).map(
		(path) => [keyOf(path), source.lineOf(path)] as const,
	);
	return { value: source.value, lines: new Map(lines) };
}

const kept = new DiskCache(
	'yaml',
	`${versions('yaml')} ${process.version} ${parseYaml} ${recordPaths}`,
);

/**
 * Read and parse a YAML or JSON file. Parsing is slow, so its result is kept by the file's content;
 * only the line of a field inside a record, which an error asks for, has it parsed again. Throws
 * ContentError on a syntax error or a key that is given twice.
 */
export async function readYaml(file: string): Promise<YamlSource> {
	const text = await readFile(file, 'utf8');
	const made = await kept.get(text, async () => new Uint8Array(serialize(parse(text, file))));
	const { value, lines }: Kept = deserialize(made);
	return {
		value,
		lineOf: (path) => lines.get(keyOf(path)) ?? parseYaml(text, file).lineOf(path),
	};
}
