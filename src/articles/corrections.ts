import { strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { pageUrl } from '../lib/urls.ts';
import { inReadingOrder } from './place.ts';

/** A correction or an update of an article. */
export interface Correction {
	/** Unique and lasting, for a link to this one entry. */
	id: string;
	/** ISO day. */
	date: string;
	kind: 'correction' | 'update';
	what: string;
	/** The old wording or figure, and the new one. */
	was: string | undefined;
	now: string | undefined;
	article: { title: string; url: string };
}

/** Every change that the articles of a language own up to, newest first. */
export async function corrections(lang: string): Promise<Correction[]> {
	const all = (await inReadingOrder(lang)).flatMap(({ id, data }) =>
		data.changes.map((change, index) => ({
			id: `${plainId(id)}-${index + 1}`,
			date: change.date,
			kind: change.kind,
			what: change.what,
			was: change.was,
			now: change.now,
			article: { title: data.title, url: pageUrl(`/articles/${plainId(id)}/`, lang) },
		})),
	);
	return all.sort((a, b) => b.date.localeCompare(a.date));
}

/** A change in one line: what, and what it said before and says now. */
export async function inOneLine(change: Correction, lang: string): Promise<string> {
	const { article } = await strings(lang);
	const parts = [
		change.what,
		change.was && `${article.was}: ${change.was}.`,
		change.now && `${article.now}: ${change.now}.`,
	];
	return parts.filter(Boolean).join(' ');
}
