import { pathLanguage } from '../../../lib/languages.ts';
import type { YamlSource } from '../../../schemas/loaders/yaml-source.ts';
import { type Block, readBlocks } from './blocks.ts';
import { type Fields, fieldsAt } from './fields.ts';
import { type Part, passageOf } from './records.ts';
import type { Passage } from './types.ts';

/** Claims of each chart and of each opening picture, for the words that stand beside it. */
export type ClaimsBeside = Record<'chart' | 'hero', (id: string) => readonly string[]>;

/**
 * Words of the front matter. Headline, standfirst and description carry no marks: what they say
 * rests on the claims of the teaser, of the exhibit and of the picture that opens the article.
 */
function frontPassages(file: string, front: Fields, beside: ClaimsBeside): Passage[] {
	const article = slugOf(file);
	const [teaser, exhibit] = [front.record('teaser'), front.record('exhibit')];
	const claimOf = (fields: Fields) => [fields.text('claim')].filter(Boolean);
	const own = claimOf(teaser);
	const shown = [...claimOf(exhibit), ...beside.chart(exhibit.text('chart'))];
	const covering = [...own, ...shown, ...beside.hero(front.text('hero'))];
	const stated = { stated: true, article };
	return [
		...['title', 'standfirst', 'description'].flatMap((key) =>
			passageOf(file, front, key, { ...stated, cites: covering }),
		),
		...passageOf(file, teaser, 'text', { ...stated, field: 'teaser.text', cites: own }),
		...passageOf(file, exhibit, 'text', { ...stated, field: 'exhibit.text', cites: shown }),
	];
}

const slugOf = (file: string): string => file.replace(/^.*\/|\.mdx$/g, '');

function blockPassage(file: string, { kind, line, end, text, cites }: Block): Passage {
	const lang = pathLanguage(file);
	return { file, line, end, field: kind, lang, text, stated: true, cites, article: slugOf(file) };
}

/** An article: its words, the claims it cites and the links it makes. */
export function articlePart(
	file: string,
	mdx: string,
	source: YamlSource,
	beside: ClaimsBeside,
): Part {
	const front = fieldsAt(source, source.value, []);
	const { blocks, pointers, links } = readBlocks(mdx);
	const cites = pointers.filter(({ component }) => component === 'Cite');
	const slug = slugOf(file);
	return {
		articles: [
			{
				file,
				line: 1,
				slug,
				lang: pathLanguage(file),
				mdx,
				cites: [...new Set(cites.flatMap(({ ids }) => ids))],
				nextReview: front.text('nextReview'),
			},
		],
		passages: [
			...frontPassages(file, front, beside),
			...blocks.map((block) => blockPassage(file, block)),
		],
		uses: [
			...cites.map(({ ids, line }) => ({ file, line, claims: ids })),
			...['teaser', 'exhibit']
				.filter((key) => front.has(key))
				.map((key) => ({
					file,
					line: front.line(key),
					claims: [front.record(key).text('claim')],
				})),
		],
		links: links.map((link) => ({ file, field: 'link', ...link })),
	};
}
