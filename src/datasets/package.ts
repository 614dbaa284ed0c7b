import type { ResolvedSource } from '../evidence/resolve.ts';

/** A resource of the data package, as far as publishing it goes; the rest is passed on. */
interface Resource {
	name: string;
}

/** The data package as an editor writes it. */
export interface Manifest {
	resources: Resource[];
}

/**
 * The data package as it is published: what the editor wrote, with the address of the data page, the
 * sources of each table, and what a program has to know of the files.
 */
export function publishedPackage<Given extends Manifest>(
	manifest: Given,
	homepage: string,
	sources: ReadonlyMap<string, readonly Pick<ResolvedSource, 'title' | 'url'>[]>,
) {
	return {
		profile: 'tabular-data-package',
		...manifest,
		homepage,
		resources: manifest.resources.map((resource) => {
			const works = (sources.get(resource.name) ?? []).map(({ title, url }) => ({
				title,
				...(url ? { path: url } : {}),
			}));
			return {
				...resource,
				profile: 'tabular-data-resource',
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				// The specification allows no empty list.
				...(works.length > 0 ? { sources: works } : {}),
			};
		}),
	};
}
