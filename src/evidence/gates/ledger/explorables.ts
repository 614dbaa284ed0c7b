import { pathLanguage } from '../../../lib/languages.ts';
import { fieldsAt } from './fields.ts';
import type { Parsed, Part } from './records.ts';
import type { Passage, Use } from './types.ts';

type Path = readonly (string | number)[];

/** A value of the file that is no record and no list, where it stands, and the record it stands in. */
interface Leaf {
	path: Path;
	value: string | number;
	record: Record<string, unknown>;
}

/** Fields whose texts are names for programs, not words for readers. */
const names = new Set(['type', 'topic', 'claims', 'claim', 'scale']);

function leaves(value: unknown, path: Path, record: Record<string, unknown>): Leaf[] {
	if (typeof value === 'string' || typeof value === 'number') return [{ path, value, record }];
	if (typeof value !== 'object' || value === null) return [];
	const inner = Array.isArray(value) ? record : (value as Record<string, unknown>);
	return Object.entries(value)
		.filter(([key]) => Array.isArray(value) || !names.has(key))
		.flatMap(([key, item]) =>
			leaves(item, [...path, Array.isArray(value) ? Number(key) : key], inner),
		);
}

const fieldName = (path: Path): string =>
	path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i > 0 ? `.${key}` : key)).join('');

/**
 * Words and claims of an explorable, whatever it explains: every text is read by people, and each
 * number beside a `claim` has to be stated by that claim. Numbers without one are assumptions, which
 * the page calls so, or limits of a control.
 */
export function explorablePart({ file, source }: Parsed): Part {
	const spec = fieldsAt(source, source.value, []);
	const claims = spec.list('claims');
	const all = leaves(source.value, [], {});
	const passages = all.flatMap(({ path, value, record }): Passage[] => {
		const claim = typeof record.claim === 'string' ? record.claim : undefined;
		if (typeof value === 'number' && !claim) return [];
		const line = source.lineOf(path);
		const text =
			typeof value === 'number'
				? value.toLocaleString('en-US', { maximumFractionDigits: 10 })
				: value;
		const place = { file, line, end: line, field: fieldName(path), lang: pathLanguage(file) };
		return [{ ...place, text, stated: true, cites: claim ? [claim] : claims }];
	});
	const own = all.flatMap(({ path, record }): Use[] =>
		typeof record.claim === 'string'
			? [{ file, line: source.lineOf(path), claims: [record.claim] }]
			: [],
	);
	return { passages, uses: [{ file, line: 1, claims }, ...own] };
}
