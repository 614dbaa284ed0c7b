import {
	defineMdastPlugin,
	type MdastVisitorContext,
	type MdxJsxAttributeNode,
	type MdxJsxFlowElement,
	type MdxJsxTextElement,
} from 'satteri';

/**
 * Components that point from prose into the content collections or name a verdict, and the attribute
 * they do it with.
 */
const pointers: Record<string, string> = {
	Cite: 'id',
	Term: 'id',
	Chart: 'id',
	Explorable: 'id',
	Verdicts: 'ids',
	Gaps: 'ids',
	Stamp: 'verdict',
	Figure: 'claim',
};

/** One pointer in an article: which component, which ids, and where it stands. */
export interface Reference {
	component: string;
	/** Ids named, in the order of the attribute; of a figure, `claim/figure`. */
	ids: string[];
	/** 1-based line in the article's file. */
	line: number;
}

type JsxElement = Readonly<MdxJsxTextElement> | Readonly<MdxJsxFlowElement>;

/**
 * Markdown plugin that lists an article's pointers in document order (as the `references` of its
 * front matter) and numbers each component, so that citations are numbered before anything is
 * rendered. Ids are resolved later, in `src/articles/references.ts`, where the collections are at
 * hand.
 */
export const references = defineMdastPlugin({
	name: 'references',
	options: { position: true },
	before(_root, context) {
		const astro = context.data.astro;
		if (astro) astro.frontmatter.references = [];
	},
	mdxJsxTextElement: collect,
	mdxJsxFlowElement: collect,
});

function collect(node: JsxElement, context: MdastVisitorContext): void {
	const attribute = node.name ? pointers[node.name] : undefined;
	const list = context.data.astro?.frontmatter.references as Reference[] | undefined;
	if (!node.name || !attribute || !list) return;
	const value = (name: string) => {
		const found = node.attributes.find(
			(item) => item.type === 'mdxJsxAttribute' && item.name === name,
		);
		return typeof found?.value === 'string' ? found.value.trim() : '';
	};
	const named = value(attribute).split(/\s+/).filter(Boolean);
	const ids = node.name === 'Figure' ? named.map((id) => `${id}/${value('figure')}`) : named;
	const place: MdxJsxAttributeNode = {
		type: 'mdxJsxAttribute',
		name: 'at',
		value: String(list.length),
	};
	list.push({ component: node.name, ids, line: node.position?.start.line ?? 0 });
	context.replaceNode(node, { ...node, attributes: [...node.attributes, place] });
}
