import { getCollection } from 'astro:content';
import { articleUses } from '../evidence/usage.ts';
import { localized, strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { pageUrl } from '../lib/urls.ts';
import type { Strings } from '../schemas/strings.ts';
import { firstUse } from './first-use.ts';
import { initialOf } from './initial.ts';

/** A term as the glossary shows it. */
export interface GlossaryEntry {
	id: string;
	term: string;
	ko: string | undefined;
	definition: string;
	/** Articles that define it, each at its first use there. */
	uses: { topic: string; url: string }[];
}

/** Terms under one letter. */
export interface GlossaryLetter {
	letter: string;
	entries: GlossaryEntry[];
}

/** Everything the glossary page shows. */
export interface Glossary {
	lang: string;
	words: Strings;
	url: string;
	letters: GlossaryLetter[];
	total: number;
}

/** Resolve the glossary of a language, in alphabetical order. */
export async function glossary(lang: string): Promise<Glossary> {
	const words = await strings(lang);
	const uses = await articleUses(lang);
	const plain = (await getCollection('terms')).filter(({ id }) => plainId(id) === id);
	const terms = await Promise.all(plain.map(({ id }) => localized('terms', id, lang)));
	const entries = terms
		.filter((entry) => entry !== undefined)
		.map(({ data }) => ({
			id: data.id,
			term: data.term,
			ko: data.ko,
			definition: data.definition,
			uses: uses
				.filter(({ terms: defined }) => defined.has(data.id))
				.map(({ topic, url }) => ({ topic, url: `${url}#${firstUse(data.id)}` })),
		}))
		.sort((a, b) => a.term.localeCompare(b.term, words.locale, { sensitivity: 'base' }));
	const letters = [...new Set(entries.map(({ term }) => initialOf(term)))];
	return {
		lang,
		words,
		url: pageUrl('/glossary/', lang),
		letters: letters.map((letter) => ({
			letter,
			entries: entries.filter(({ term }) => initialOf(term) === letter),
		})),
		total: entries.length,
	};
}
