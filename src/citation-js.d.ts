declare module '@citation-js/core' {
	/** A set of works that can be written out in a format that a plugin adds. */
	export class Cite {
		constructor(works: readonly object[]);
		format(name: 'bibtex' | 'ris'): string;
	}
	/** Plugins and their settings. */
	export const plugins: { config: { get(name: string): { format: Record<string, unknown> } } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
