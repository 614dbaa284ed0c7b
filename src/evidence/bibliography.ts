import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CollectionEntry } from 'astro:content';
import { Cite, plugins } from '@citation-js/core';
import { DiskCache, versions } from '../lib/disk-cache.ts';

// Our ids are unique and readable; made-up labels such as "2024Insurance" would repeat.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

type Work = CollectionEntry<'sources'>['data'];

/** Formats the bibliography is offered in, with the media type of each. */
export const formats = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	json: 'application/vnd.citationstyles.csl+json',
} as const;

/** Name of a format, which is also the ending of its file. */
export type Format = keyof typeof formats;

/** A record as CSL-JSON has it, without what only this site uses. */
function toCsl({ origin: _, custom: __, ...work }: Work): object {
	return work;
}

/**
 * RIS as programs of today read it: citation.js breaks long values every 70 characters, in the
 * middle of words, and cuts ids to 20 characters, so that they repeat.
 */
function mendRis(ris: string): string {
	return (
		ris
			.replace(/\n(?![A-Z][A-Z0-9] {2}- ?|\n|$)/g, '')
			.split('\n')
			.filter((line) => !line.startsWith('ID  - '))
			.join('\n')
			.trim()
			// The last record ends like the others: with its tag and a space.
			.replace(/-$/, '- ')
	);
}

/** Records of CSL-JSON as BibTeX. */
export function toBibtex(records: object[]): string {
	return `${new Cite(records).format('bibtex').trim()}\n`;
}

/** The whole bibliography as BibTeX, RIS or CSL-JSON; Zotero opens all three. */
export function formatBibliography(works: readonly Work[], format: Format): string {
	const records = works.map(toCsl);
	switch (format) {
		case 'bib':
			return toBibtex(records);
		case 'ris':
			return `${mendRis(new Cite(records).format('ris'))}\n`;
		case 'json':
			return `${JSON.stringify(records, null, '\t')}\n`;
	}
}

const packages = ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris'];
const files = new DiskCache('bibliography', `${versions(...packages)} ${toBibtex} ${mendRis}`);

/** The bytes of a bibliography's file. Formatting is slow, so they are kept for later builds. */
export function bibliographyFile(
	works: readonly Work[],
	format: Format,
): Promise<Uint8Array<ArrayBuffer>> {
	return files.get(JSON.stringify([format, works]), async () =>
		new TextEncoder().encode(formatBibliography(works, format)),
	);
}
