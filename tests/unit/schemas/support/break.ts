import type { z } from 'astro/zod';

/** A path into a record, e.g. `sources.0` or `inputs.growth.step`. */
type Path = string;

/** A copy of a record in which one field has another value, or is gone when that is undefined. */
export function withField(record: unknown, path: Path, value: unknown): unknown {
	const copy: unknown = structuredClone(record);
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const parent = keys.reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
	if (value === undefined) Reflect.deleteProperty(parent as object, last);
	else Reflect.set(parent as object, last, value);
	return copy;
}

/** Where a schema finds fault with a record, each as a path; empty when the record is right. */
export function faults(schema: z.ZodType, record: unknown): Path[] {
	const { error } = schema.safeParse(record);
	return (error?.issues ?? []).map((issue) =>
		issue.code === 'unrecognized_keys'
			? [...issue.path, ...issue.keys].join('.')
			: issue.path.join('.'),
	);
}

/** Faults of a record after one field was changed. */
export function faultsWith(schema: z.ZodType, record: unknown, path: Path, value: unknown): Path[] {
	return faults(schema, withField(record, path, value));
}
