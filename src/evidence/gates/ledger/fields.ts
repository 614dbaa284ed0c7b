import type { FieldPath, YamlSource } from '../../../schemas/loaders/yaml-source.ts';

/** Read access to one record of a parsed file. The build checks its shape; here nothing is assumed. */
export interface Fields {
	/** Text of a field; empty where there is none. */
	text(key: string): string;
	/** Text of a field, or undefined. */
	optional(key: string): string | undefined;
	/** Texts of a list. */
	list(key: string): string[];
	/** Records of a list. */
	records(key: string): Fields[];
	/** A record within this one; without fields where there is none. */
	record(key: string): Fields;
	/** Number of a field. */
	number(key: string): number;
	has(key: string): boolean;
	/** Line of the record, or of a field or list item in it. */
	line(...path: (string | number)[]): number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The record at a path of a parsed file. */
export function fieldsAt(source: YamlSource, value: unknown, at: FieldPath): Fields {
	const data = isRecord(value) ? value : {};
	const optional = (key: string) =>
		typeof data[key] === 'string' || typeof data[key] === 'number' ? String(data[key]) : undefined;
	return {
		optional,
		text: (key) => optional(key) ?? '',
		list: (key) => listOf(data[key]).filter((item) => typeof item === 'string'),
		records: (key) =>
			listOf(data[key]).map((item, index) => fieldsAt(source, item, [...at, key, index])),
		record: (key) => fieldsAt(source, data[key], [...at, key]),
		number: (key) => Number(data[key] ?? Number.NaN),
		has: (key) => data[key] !== undefined,
		line: (...path) => source.lineOf([...at, ...path]),
	};
}

/** Every record of a file that is a list, or of the list under a key of it. */
export function recordsOf(source: YamlSource, list?: string): Fields[] {
	const whole = fieldsAt(source, source.value, []);
	if (list !== undefined) return whole.records(list);
	return listOf(source.value).map((item, index) => fieldsAt(source, item, [index]));
}
