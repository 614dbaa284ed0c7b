import { glob } from 'node:fs/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { ContentError } from '../../lib/errors.ts';
import { defaultLanguage, localizedId, pathLanguage } from '../../lib/languages.ts';
import { readYaml } from './yaml-file.ts';
import { type FieldPath, problemsFrom } from './yaml-source.ts';

/** Where a family of records is kept, and what one looks like. */
export interface RecordFiles {
	/** Path below `content/` of the default language, with `*` for a name, e.g. `evidence/*.yaml`. */
	pattern: string;
	/** Key of the list in each file; left out, the file itself is the list, or the one record. */
	list?: string;
	/** Field that holds a record's id. Left out, the file's name is the id and the file one record. */
	idField?: string;
	/** Schema of one record, checked here so that errors carry file and line. */
	schema: z.ZodType;
}

interface Found {
	id: string;
	raw: Record<string, unknown>;
	file: string;
	line: number;
}

async function contentFiles(pattern: string): Promise<string[]> {
	const own = await filesOf(`content/${pattern}`);
	const below = await filesOf(`content/*/${pattern}`);
	// `content/evidence/players.yaml` is no twin of `content/players.yaml`: only a language's folder is.
	return [...own, ...below.filter((file) => pathLanguage(file) !== defaultLanguage)].sort();
}

async function filesOf(pattern: string): Promise<string[]> {
	const files: string[] = [];
	for await (const file of glob(pattern)) files.push(file.replaceAll('\\', '/'));
	return files;
}

async function readRecords(file: string, spec: RecordFiles): Promise<Found[]> {
	const source = await readYaml(file);
	const lang = pathLanguage(file);
	const name = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
	const list = spec.list
		? (source.value as Record<string, unknown> | null)?.[spec.list]
		: source.value;
	if (spec.idField && !Array.isArray(list)) {
		throw new ContentError({ file, line: 1, field: spec.list, wanted: 'a list of records' });
	}
	const entries: [Record<string, unknown>, FieldPath][] = spec.idField
		? (list as Record<string, unknown>[]).map((raw, i) => [raw, spec.list ? [spec.list, i] : [i]])
		: [[source.value as Record<string, unknown>, []]];

	return entries.map(([raw, at]) => {
		const result = spec.schema.safeParse(raw);
		if (!result.success)
			throw new ContentError(problemsFrom(result.error.issues, source, file, at));
		const id = spec.idField ? String(raw[spec.idField]) : name;
		return { id: localizedId(id, lang), raw, file, line: source.lineOf(at) };
	});
}

/**
 * A content loader for records kept in YAML or JSON. Stops the build, with file and line, on a
 * record that does not fit its schema and on an id that is given twice.
 */
export function records(spec: RecordFiles): Loader {
	async function load({ store, parseData, generateDigest }: LoaderContext) {
		store.clear();
		const seen = new Map<string, Found>();
		for (const file of await contentFiles(spec.pattern)) {
			for (const found of await readRecords(file, spec)) {
				const twin = seen.get(found.id);
				if (twin) {
					throw new ContentError({
						file,
						line: found.line,
						field: spec.idField ?? 'file name',
						given: found.id,
						wanted: `an id of its own; ${twin.file}:${twin.line} has it already`,
					});
				}
				seen.set(found.id, found);
				const raw = { ...found.raw, origin: `${file}:${found.line}` };
				const data = await parseData({ id: found.id, data: raw, filePath: file });
				store.set({ id: found.id, data, filePath: file, digest: generateDigest(raw) });
			}
		}
	}
	return {
		name: 'records',
		async load(context) {
			await load(context);
			const folder = spec.pattern.split('*')[0] ?? '';
			context.watcher?.on('change', (path) => {
				if (path.replaceAll('\\', '/').includes(`content/`) && path.includes(folder)) {
					load(context).catch((error: unknown) => context.logger.error(String(error)));
				}
			});
		},
	};
}
