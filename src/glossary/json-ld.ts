import { inlineJson } from '../lib/inline-json.ts';
import { absoluteUrl } from '../lib/urls.ts';
import type { Glossary } from './glossary.ts';

/** The glossary as a schema.org DefinedTermSet, for a script element. */
export function termsJsonLd({ words, url, letters }: Glossary, site: URL | undefined): string {
	const address = absoluteUrl(url, site);
	return inlineJson({
		'@context': 'https://schema.org',
		'@type': 'DefinedTermSet',
		'@id': address,
		name: words.glossary.title,
		hasDefinedTerm: letters.flatMap(({ entries }) =>
			entries.map(({ id, term }) => ({
				'@type': 'DefinedTerm',
				'@id': `${address}#${id}`,
				name: term,
			})),
		),
	});
}
