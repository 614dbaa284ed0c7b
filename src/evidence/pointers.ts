import { type PointedAt, wantedId } from './wanted.ts';

/** A place in a record that names another record. */
export interface Pointer {
	/** Field as an editor reads it, e.g. `claims[2]` or `yardsticks[0].claim`. */
	field: string;
	collection: PointedAt;
	id: string;
}

const isCollection = (name: unknown): name is PointedAt =>
	typeof name === 'string' && name in wantedId;

/** Every `reference()` in a record's data, wherever its schema has one. */
export function pointersIn(data: unknown, field = ''): Pointer[] {
	if (typeof data !== 'object' || data === null) return [];
	if (Array.isArray(data)) {
		return data.flatMap((item, index) => pointersIn(item, `${field}[${index}]`));
	}
	const { collection, id } = data as { collection?: unknown; id?: unknown };
	if (isCollection(collection) && typeof id === 'string') return [{ field, collection, id }];
	return Object.entries(data).flatMap(([key, value]) =>
		pointersIn(value, field ? `${field}.${key}` : key),
	);
}

/**
 * Line of a file that holds an id as a whole word, looked for from a line on (1-based). Undefined
 * when there is none.
 */
export function lineOfId(text: string, id: string, from = 1): number | undefined {
	const word = new RegExp(`(?<![\\w-])${id.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`);
	const index = text.split('\n').findIndex((line, at) => at + 1 >= from && word.test(line));
	return index < 0 ? undefined : index + 1;
}
