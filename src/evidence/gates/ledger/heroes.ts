import { pathLanguage } from '../../../lib/languages.ts';
import { type Fields, fieldsAt } from './fields.ts';
import { barePlaceholder } from './printed.ts';
import { type Parsed, type Part, passageOf } from './records.ts';
import type { Passage } from './types.ts';

/** Claims that an opening picture and the headline beside it rest on. */
export function heroClaims({ source }: Pick<Parsed, 'source'>): string[] {
	const spec = fieldsAt(source, source.value, []);
	return [...spec.list('claims'), ...spec.list('headline')];
}

/** Words of a hero with the numbers of the ledger in the places that name them. */
function printed(words: string, figures: Fields): string {
	return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
		const plain = figures.optional(name);
		if (plain !== undefined) return plain;
		const figure = figures.record(name);
		return barePlaceholder(figure.text('claim'), figure.text('figure'));
	});
}

/** Words, plain numbers and claims of an opening picture. */
export function heroPart({ file, source }: Parsed): Part {
	const spec = fieldsAt(source, source.value, []);
	const [figures, labels] = [spec.record('figures'), spec.record('labels')];
	const cites = spec.list('claims');
	const said = { stated: true, cites, lang: pathLanguage(file) };
	const words = ['title', 'alt', 'caption'].flatMap((key) =>
		passageOf(file, spec, key, { ...said, text: printed(spec.text(key), figures) }),
	);
	const own = source.value as { labels?: object; figures?: object } | null;
	const labeled = Object.keys(own?.labels ?? {}).map((name): Passage => {
		const line = labels.line(name);
		const text = printed(labels.list(name).join(' '), figures);
		return { file, line, end: line, field: `labels.${name}`, text, ...said };
	});
	const plain = Object.keys(own?.figures ?? {}).flatMap((name) =>
		passageOf(file, figures, name, { ...said, field: `figures.${name}` }),
	);
	return {
		passages: [...words, ...labeled, ...plain],
		uses: [{ file, line: 1, claims: heroClaims({ source }) }],
	};
}
