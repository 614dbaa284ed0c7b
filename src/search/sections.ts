import { type CollectionEntry, render } from 'astro:content';
import { type Block, type Pointer, readBlocks } from '../evidence/gates/ledger/blocks.ts';
import { printFigure } from '../evidence/print-figure.ts';
import { clip } from '../i18n/clip.ts';
import { localized } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { pageUrl } from '../lib/urls.ts';
import type { Indexed } from './build-index.ts';

/** Characters of a text that a result has at hand for its excerpt. */
export const excerptLength = 320;

/** A text with the numbers of the ledger in it, as the page prints them. */
async function printed(text: string, lang: string, locale: string): Promise<string> {
	let all = text;
	for (const [name, claim = '', figure = ''] of text.matchAll(/⟦([^/⟧]+)\/([^⟧]+)⟧/g)) {
		const entry = await localized('claims', claim, lang);
		const found = entry?.data.figures.find(({ id }) => id === figure);
		all = all.replace(name, found ? printFigure(found, locale) : '');
	}
	return all;
}

/** Words that a component brings into a section from the rows of the claim check and from gaps. */
async function brought({ component, ids }: Pointer, lang: string): Promise<string[]> {
	const texts: string[] = [];
	for (const id of ids) {
		if (component === 'Gaps') texts.push((await localized('gaps', id, lang))?.data.text ?? '');
		if (component !== 'Verdicts') continue;
		const row = (await localized('verdicts', id, lang))?.data;
		if (row) texts.push(`${row.says} ${row.shows}`);
	}
	return texts;
}

interface Section {
	heading: Block;
	/** Last line before the next heading. */
	end: number;
	texts: string[];
}

/** Blocks of an article by the heading they stand below; what comes before the first is in none. */
function sectionsIn(blocks: readonly Block[]): Section[] {
	const sections: Section[] = [];
	for (const block of blocks) {
		const last = sections.at(-1);
		if (block.depth > 0) {
			if (last) last.end = block.line - 1;
			sections.push({ heading: block, end: Number.POSITIVE_INFINITY, texts: [] });
		} else last?.texts.push(block.text);
	}
	return sections;
}

/** What is found in an article: itself, its sections by their headings, its figures that explain. */
export async function articleEntries(
	entry: CollectionEntry<'articles'>,
	lang: string,
	locale: string,
): Promise<Indexed[]> {
	const { title, standfirst, description, topic } = entry.data;
	const url = pageUrl(`/articles/${plainId(entry.id)}/`, lang);
	const { blocks, pointers } = readBlocks(entry.body ?? '');
	const sections = sectionsIn(blocks);
	const { headings } = await render(entry);
	if (headings.length !== sections.length) {
		throw new Error(`${entry.id}: ${sections.length} headings were read, of ${headings.length}`);
	}
	const found: Indexed[] = [
		{
			kind: 'article',
			title,
			url,
			text: `${standfirst} ${description}`,
			excerpt: clip(standfirst, excerptLength),
			context: topic,
		},
	];
	for (const [i, { heading, end, texts }] of sections.entries()) {
		const { slug = '', text: name = '' } = headings[i] ?? {};
		const inside = pointers.filter(({ line }) => line > heading.line && line <= end);
		const further = (await Promise.all(inside.map((each) => brought(each, lang)))).flat();
		const text = await printed([...texts, ...further].join(' '), lang, locale);
		found.push({
			kind: 'section',
			title: name,
			url: `${url}#${slug}`,
			text,
			excerpt: clip(text, excerptLength),
			context: topic,
		});
	}
	for (const { ids } of pointers.filter(({ component }) => component === 'Explorable')) {
		const figure = (await localized('explorables', ids[0] ?? '', lang))?.data;
		if (!figure) continue;
		found.push({
			kind: 'chart',
			title: figure.title,
			url: `${url}#${ids[0]}`,
			text: figure.subtitle,
			excerpt: figure.subtitle,
			context: topic,
		});
	}
	return found;
}
