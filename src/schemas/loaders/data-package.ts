import { readFile } from 'node:fs/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from '../../lib/errors.ts';
import { datasetSchema } from '../dataset.ts';
import { parseTable } from './csv-table.ts';
import { readYaml } from './yaml-file.ts';
import { problemsFrom } from './yaml-source.ts';

const folder = 'content/data';
const manifest = `${folder}/datapackage.json`;

/** A content loader for a Frictionless Data Package: one entry a resource, its rows included. */
export function dataPackage(): Loader {
	async function load({ store, parseData, generateDigest }: LoaderContext) {
		store.clear();
		const source = await readYaml(manifest);
		const resources = (source.value as { resources?: unknown }).resources;
		if (!Array.isArray(resources)) {
			throw new ContentError({ file: manifest, line: 1, field: 'resources', wanted: 'a list' });
		}
		for (const [index, raw] of resources.entries()) {
			const at = ['resources', index];
			const result = datasetSchema.safeParse(raw);
			if (!result.success) {
				throw new ContentError(problemsFrom(result.error.issues, source, manifest, at));
			}
			const { name, path, schema } = result.data;
			if (store.has(name)) {
				throw new ContentError({
					file: manifest,
					line: source.lineOf([...at, 'name']),
					field: 'name',
					given: name,
					wanted: 'a name that no other resource has',
				});
			}
			const file = `${folder}/${path}`;
			const text = await readFile(file, 'utf8').catch(() => {
				throw new ContentError({
					file: manifest,
					line: source.lineOf([...at, 'path']),
					field: 'path',
					given: path,
					wanted: `a file in ${folder}/`,
				});
			});
			const rows = parseTable(text, file, schema.fields, schema.primaryKey);
			const record = { ...raw, rows, origin: file };
			const data = await parseData({ id: name, data: record, filePath: file });
			store.set({ id: name, data, filePath: file, digest: generateDigest(record) });
		}
	}
	return {
		name: 'data-package',
		async load(context) {
			await load(context);
			context.watcher?.on('change', (path) => {
				if (path.replaceAll('\\', '/').includes(`${folder}/`)) {
					load(context).catch((error: unknown) => context.logger.error(String(error)));
				}
			});
		},
	};
}
